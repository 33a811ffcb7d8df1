void main() {
    Map<String, Integer> map = new HashMap<>(Map.of("p", 1));
    var a =
            spawn(() -> {
                map.put("p", 2);
                yieldNow().await();
                map.put("p", 3);
            });
    var b =
            spawn(() -> {
                map.entrySet().stream().forEach(e -> println(e.getKey() + "=" + e.getValue()));
                yieldNow().await();
                map.entrySet().forEach(e -> e.setValue(e.getValue() * 10));
            });
    a.await();
    b.await();
    println(map);
}
