void main() {
    List<Integer> key = new ArrayList<>(List.of(1));
    Map<List<Integer>, String> map = new HashMap<>();
    map.put(key, "v");
    var a =
            spawn(() -> {
                key.add(2);
                yieldNow().await();
                key.removeLast();
            });
    var b =
            spawn(() -> {
                println(map.get(List.of(1)));
                yieldNow().await();
                println(map.containsKey(key));
            });
    a.await();
    b.await();
    println(map.size());
}
