void main() {
    Map<String, List<Integer>> map = new TreeMap<>();
    var a =
            spawn(() -> {
                map.computeIfAbsent("k", _ -> new ArrayList<>()).add(1);
                yieldNow().await();
            });
    var b =
            spawn(() -> {
                map.computeIfAbsent("k", Lists::make).add(2);
                yieldNow().await();
                map.get("k").add(3);
            });
    a.await();
    b.await();
    println(map);
}

static class Lists {
    static List<Integer> make(String key) {
        java.util.function.Supplier<List<Integer>> maker = ArrayList::new;
        return maker.get();
    }
}
