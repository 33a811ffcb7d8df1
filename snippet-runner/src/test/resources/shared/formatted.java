void main() {
    List<Integer> list = new ArrayList<>();
    int[] n = {1};
    var a =
            spawn(() -> {
                list.add(1);
                n[0]++;
                yieldNow().await();
                list.add(2);
            });
    var b =
            spawn(() -> {
                println(String.format("%s and %d", list, n[0]));
                yieldNow().await();
                println("%s".formatted(list));
            });
    a.await();
    b.await();
    println(list);
}
