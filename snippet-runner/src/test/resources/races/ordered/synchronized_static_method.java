static class Count {
    static int n;

    static synchronized void more() {
        n++;
    }
}

void main() {
    var a =
            spawn(() -> {
                Count.more();
            });
    var b =
            spawn(() -> {
                Count.more();
            });
    a.await();
    b.await();
    println(Count.n);
}
