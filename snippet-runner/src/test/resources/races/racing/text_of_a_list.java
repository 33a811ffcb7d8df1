void main() {
    List<Integer> list = new ArrayList<>();
    var a =
            spawn(() -> {
                list.add(1);
            });
    var b =
            spawn(() -> {
                println("it is " + list);
            });
    a.await();
    b.await();
    println(list);
}
