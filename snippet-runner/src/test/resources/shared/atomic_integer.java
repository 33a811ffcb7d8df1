void main() {
    var n = new java.util.concurrent.atomic.AtomicInteger();
    var a =
            spawn(() -> {
                int seen = n.get();
                yieldNow().await();
                println(n.compareAndSet(seen, seen + 1));
            });
    var b =
            spawn(() -> {
                n.getAndIncrement();
                yieldNow().await();
                println(n.getAndAdd(5));
            });
    a.await();
    b.await();
    println(n.get());
}
