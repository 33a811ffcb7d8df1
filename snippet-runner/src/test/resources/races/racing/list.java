void main() {
    List<Integer> list = new ArrayList<>();
    var a =
            spawn(() -> {
                list.add(1);
            });
    var b =
            spawn(() -> {
                println(list.size());
            });
    a.await();
    b.await();
    println(list);
}
