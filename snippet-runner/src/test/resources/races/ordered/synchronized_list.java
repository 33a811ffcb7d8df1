void main() {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>());
    var a =
            spawn(() -> {
                list.add(1);
            });
    var b =
            spawn(() -> {
                list.add(2);
            });
    a.await();
    b.await();
    println(list.size());
}
