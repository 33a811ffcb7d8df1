void main() {
    var map = new LinkedHashMap<String, Integer>(4, 1f, true);
    map.put("x", 1);
    map.put("y", 2);
    var a =
            spawn(() -> {
                map.get("x");
                yieldNow().await();
                map.put("z", map.size());
            });
    var b =
            spawn(() -> {
                map.get("y");
                yieldNow().await();
                println(map.keySet());
            });
    a.await();
    b.await();
    println(map);
}
