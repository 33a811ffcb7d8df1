void main() {
    var n = new java.util.concurrent.atomic.LongAdder();
    var a =
            spawn(() -> {
                n.increment();
                yieldNow().await();
                println(n.sum());
            });
    var b =
            spawn(() -> {
                n.add(5);
                yieldNow().await();
                println(n.sumThenReset());
            });
    a.await();
    b.await();
    println(n);
}
