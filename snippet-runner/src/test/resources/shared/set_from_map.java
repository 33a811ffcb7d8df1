void main() {
    Map<String, Boolean> map = new HashMap<>();
    Set<String> set = Collections.newSetFromMap(map);
    var a =
            spawn(() -> {
                set.add("x");
                yieldNow().await();
                map.remove("y");
            });
    var b =
            spawn(() -> {
                println(map.size());
                yieldNow().await();
                set.add("y");
            });
    a.await();
    b.await();
    println(map.size());
}
