void main() {
    var n = new java.util.concurrent.atomic.AtomicInteger();
    var a =
            spawn(() -> {
                n.incrementAndGet();
            });
    var b =
            spawn(() -> {
                n.incrementAndGet();
            });
    a.await();
    b.await();
    println(n);
}
