interface Store {
    void put(int n);

    int get();
}

static class Cell implements Store {
    int v;

    public void put(int n) {
        v = n;
    }

    public int get() {
        return v;
    }
}

void main() {
    Store store = new Cell();
    var a =
            spawn(() -> {
                store.put(store.get() + 1);
                yieldNow().await();
                store.put(store.get() * 3);
            });
    var b =
            spawn(() -> {
                store.put(store.get() + 5);
                yieldNow().await();
                println(store.get());
            });
    a.await();
    b.await();
    println(store.get());
}
