void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var view = Collections.unmodifiableList(list);
    var a =
            spawn(() -> {
                list.set(0, 5);
            });
    var b =
            spawn(() -> {
                println(view.get(0));
            });
    a.await();
    b.await();
    println(list);
}
