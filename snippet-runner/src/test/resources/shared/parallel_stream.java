void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var a =
            spawn(() -> {
                list.add(3);
                yieldNow().await();
                list.set(0, 5);
            });
    var b =
            spawn(() -> {
                println(list.parallelStream().mapToInt(n -> n).sum());
                yieldNow().await();
                println(list.stream().parallel().mapToInt(n -> n).max().getAsInt());
            });
    a.await();
    b.await();
    println(list);
}
