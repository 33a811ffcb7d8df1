void main() {
    Optional<List<Integer>> maybe = Optional.of(new ArrayList<>());
    var a =
            spawn(() -> {
                maybe.get().add(1);
                yieldNow().await();
                maybe.ifPresent(l -> l.add(2));
            });
    var b =
            spawn(() -> {
                println(maybe);
                yieldNow().await();
                println(maybe.map(List::size).orElse(0));
            });
    a.await();
    b.await();
    println(maybe);
}
