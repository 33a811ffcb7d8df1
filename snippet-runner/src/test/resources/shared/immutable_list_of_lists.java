void main() {
    List<List<Integer>> rows = List.of(new ArrayList<>(), new ArrayList<>());
    var a =
            spawn(() -> {
                rows.get(0).add(1);
                yieldNow().await();
                rows.get(1).add(2);
            });
    var b =
            spawn(() -> {
                println(rows);
                yieldNow().await();
                println(rows.contains(List.of(1)));
            });
    a.await();
    b.await();
    println(rows.toString());
}
