void main() {
    Map<String, Integer> map = new TreeMap<>(Map.of("p", 1, "q", 2));
    Set<String> keys = map.keySet();
    Collection<Integer> values = map.values();
    var a =
            spawn(() -> {
                keys.remove("p");
                yieldNow().await();
                map.put("r", values.size());
            });
    var b =
            spawn(() -> {
                println(values);
                yieldNow().await();
                println(keys.contains("r"));
            });
    a.await();
    b.await();
    println(map);
}
