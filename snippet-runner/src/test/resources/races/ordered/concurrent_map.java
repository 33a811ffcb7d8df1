void main() {
    var map = new java.util.concurrent.ConcurrentHashMap<String, Integer>();
    var a =
            spawn(() -> {
                map.merge("k", 1, Integer::sum);
            });
    var b =
            spawn(() -> {
                map.merge("k", 1, Integer::sum);
            });
    a.await();
    b.await();
    println(map);
}
