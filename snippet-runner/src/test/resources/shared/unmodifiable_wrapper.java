void main() {
    List<Integer> list = new ArrayList<>(List.of(1));
    List<Integer> shown = Collections.unmodifiableList(list);
    var a =
            spawn(() -> {
                list.add(2);
                yieldNow().await();
                list.add(3);
            });
    var b =
            spawn(() -> {
                println(shown);
                yieldNow().await();
                println(shown.size());
            });
    a.await();
    b.await();
    println(list);
}
