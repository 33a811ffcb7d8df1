void main() {
    var list = new java.util.concurrent.atomic.AtomicReference<List<Integer>>(List.of());
    var a =
            spawn(() -> {
                list.set(List.of(1));
                yieldNow().await();
                println(list.get());
            });
    var b =
            spawn(() -> {
                list.updateAndGet(l -> l.isEmpty() ? List.of(2) : l);
                yieldNow().await();
                println(list);
            });
    a.await();
    b.await();
    println(list.get());
}
