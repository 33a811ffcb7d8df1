void main() {
    List<List<Integer>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(List.of(1)));
    var a =
            spawn(() -> {
                rows.get(0).add(2);
                yieldNow().await();
                rows.get(0).clear();
            });
    var b =
            spawn(() -> {
                println(rows);
                yieldNow().await();
                println("rows " + rows + rows.hashCode());
            });
    a.await();
    b.await();
    println(rows);
}
