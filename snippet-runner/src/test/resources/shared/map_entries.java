void main() {
    Map<String, Integer> map = new TreeMap<>(Map.of("p", 1, "q", 2));
    var a =
            spawn(() -> {
                for (var e : map.entrySet()) {
                    e.setValue(e.getValue() + 1);
                }
                yieldNow().await();
                map.replaceAll((_, v) -> v * 2);
            });
    var b =
            spawn(() -> {
                for (var e : map.entrySet()) {
                    println(e.getKey() + e.getValue());
                }
                yieldNow().await();
                map.put("q", 0);
            });
    a.await();
    b.await();
    println(map);
}
