static class Key {
    int v;

    public int hashCode() {
        return v;
    }

    public boolean equals(Object o) {
        return o instanceof Key k && k.v == v;
    }
}

void main() {
    Map<Key, String> map = new HashMap<>();
    var key = new Key();
    map.put(key, "v");
    var a =
            spawn(() -> {
                key.v = 3;
                yieldNow().await();
                key.v = 0;
            });
    var b =
            spawn(() -> {
                println(map.get(key));
                yieldNow().await();
                println(map.get(new Key()));
            });
    a.await();
    b.await();
    println(map.size());
}
