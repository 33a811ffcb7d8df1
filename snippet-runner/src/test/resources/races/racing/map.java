void main() {
    Map<Integer, Integer> map = new HashMap<>();
    var a =
            spawn(() -> {
                map.put(1, 1);
            });
    var b =
            spawn(() -> {
                map.put(2, 2);
            });
    a.await();
    b.await();
    println(map.size());
}
