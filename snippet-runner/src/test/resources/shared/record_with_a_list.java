record Box(String name, List<Integer> items) {}

void main() {
    var box = new Box("b", new ArrayList<>());
    var a =
            spawn(() -> {
                box.items().add(1);
                yieldNow().await();
                box.items().add(2);
            });
    var b =
            spawn(() -> {
                println(box);
                yieldNow().await();
                println("it is " + box);
            });
    a.await();
    b.await();
    println(box.equals(new Box("b", List.of(1, 2))));
}
