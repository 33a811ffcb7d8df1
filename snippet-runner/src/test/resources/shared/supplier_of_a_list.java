void main() {
    List<Integer> list = new ArrayList<>();
    java.util.function.Supplier<List<Integer>> source = () -> list;
    var a =
            spawn(() -> {
                source.get().add(1);
                yieldNow().await();
                source.get().add(2);
            });
    var b =
            spawn(() -> {
                println(source.get());
                yieldNow().await();
                println(list.size());
            });
    a.await();
    b.await();
    println(list);
}
