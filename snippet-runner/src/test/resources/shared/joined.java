void main() {
    List<String> list = new ArrayList<>();
    var a =
            spawn(() -> {
                list.add("x");
                yieldNow().await();
                list.add("y");
            });
    var b =
            spawn(() -> {
                println(String.join("+", list));
                yieldNow().await();
                println(Objects.toString(list) + Objects.hash(list));
            });
    a.await();
    b.await();
    println(list);
}
