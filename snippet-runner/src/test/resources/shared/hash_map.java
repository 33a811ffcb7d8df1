void main() {
    Map<String, Integer> map = new HashMap<>();
    var a =
            spawn(() -> {
                map.put("x", map.getOrDefault("x", 0) + 1);
                yieldNow().await();
                map.merge("y", 1, Integer::sum);
            });
    var b =
            spawn(() -> {
                map.put("x", map.getOrDefault("x", 0) * 10 + 2);
                yieldNow().await();
                map.merge("y", 5, (x, y) -> x * y);
            });
    a.await();
    b.await();
    println(map);
}
