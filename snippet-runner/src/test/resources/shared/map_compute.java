void main() {
    Map<String, List<Integer>> map = new TreeMap<>();
    var a =
            spawn(() -> {
                map.computeIfAbsent("k", _ -> new ArrayList<>()).add(1);
                yieldNow().await();
                map.computeIfPresent("k", (_, l) -> l.size() > 1 ? null : l);
            });
    var b =
            spawn(() -> {
                map.computeIfAbsent("k", _ -> new ArrayList<>()).add(2);
                yieldNow().await();
                map.computeIfAbsent("k", _ -> new ArrayList<>()).add(3);
            });
    a.await();
    b.await();
    println(map);
}
