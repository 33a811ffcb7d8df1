void main() {
    var map = new TreeMap<Integer, String>(Map.of(1, "one", 5, "five"));
    var a =
            spawn(() -> {
                map.put(3, "three");
                yieldNow().await();
                map.pollFirstEntry();
            });
    var b =
            spawn(() -> {
                println(map.ceilingKey(2));
                yieldNow().await();
                println(map.headMap(4));
            });
    a.await();
    b.await();
    println(map);
}
