void main() {
    var map = new java.util.concurrent.ConcurrentHashMap<String, Integer>();
    var a =
            spawn(() -> {
                map.merge("x", 1, Integer::sum);
                yieldNow().await();
                println(map.putIfAbsent("y", 1));
            });
    var b =
            spawn(() -> {
                map.merge("x", 2, (p, q) -> p * 10 + q);
                yieldNow().await();
                println(map.putIfAbsent("y", 2));
            });
    a.await();
    b.await();
    println(map.get("x"));
}
