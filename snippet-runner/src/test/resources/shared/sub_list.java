void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
    List<Integer> middle = list.subList(1, 3);
    var a =
            spawn(() -> {
                middle.set(0, 7);
                yieldNow().await();
                middle.clear();
            });
    var b =
            spawn(() -> {
                println(list);
                yieldNow().await();
                println(list.size());
            });
    a.await();
    b.await();
    println(list);
}
