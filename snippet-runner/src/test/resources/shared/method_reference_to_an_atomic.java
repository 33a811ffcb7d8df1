void main() {
    var n = new java.util.concurrent.atomic.AtomicInteger();
    java.util.function.IntSupplier next = n::incrementAndGet;
    var a =
            spawn(() -> {
                println("a" + next.getAsInt());
                yieldNow().await();
                n.set(10);
            });
    var b =
            spawn(() -> {
                println("b" + next.getAsInt());
                yieldNow().await();
                println("b" + n.get());
            });
    a.await();
    b.await();
    println(n);
}
