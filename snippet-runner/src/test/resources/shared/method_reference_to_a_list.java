void main() {
    List<Integer> shared = new ArrayList<>();
    java.util.function.Consumer<Integer> keep = shared::add;
    var a =
            spawn(() -> {
                keep.accept(1);
                yieldNow().await();
                List.of(2, 3).forEach(shared::add);
            });
    var b =
            spawn(() -> {
                keep.accept(7);
                yieldNow().await();
                println(shared);
            });
    a.await();
    b.await();
    println(shared);
}
