void main() {
    List<Integer> shared = new ArrayList<>();
    var a =
            spawn(() -> {
                java.util.stream.Stream.of(1, 2)
                        .collect(java.util.stream.Collectors.toCollection(() -> shared));
                yieldNow().await();
                println(shared);
            });
    var b =
            spawn(() -> {
                println(shared.size());
                yieldNow().await();
                shared.add(9);
            });
    a.await();
    b.await();
    println(shared);
}
