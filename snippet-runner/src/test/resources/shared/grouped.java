void main() {
    Map<Boolean, List<Integer>> parts =
            java.util.stream.IntStream.range(0, 4)
                    .boxed()
                    .collect(java.util.stream.Collectors.groupingBy(n -> n % 2 == 0));
    var a =
            spawn(() -> {
                parts.get(true).add(8);
                yieldNow().await();
                parts.get(false).add(parts.get(true).size());
            });
    var b =
            spawn(() -> {
                parts.get(true).remove(0);
                yieldNow().await();
                println(parts.get(false));
            });
    a.await();
    b.await();
    println(parts);
}
