void main() {
    Map<String, Integer> map = new HashMap<>(Map.of("p", 1));
    var a =
            spawn(() -> {
                var e = map.entrySet().iterator().next();
                yieldNow().await();
                e.setValue(e.getValue() + 10);
            });
    var b =
            spawn(() -> {
                map.put("p", 5);
                yieldNow().await();
                println(map.get("p"));
            });
    a.await();
    b.await();
    println(map);
}
