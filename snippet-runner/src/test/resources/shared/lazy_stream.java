void main() {
    List<Integer> list = new ArrayList<>(List.of(1));
    var a =
            spawn(() -> {
                var stream = list.stream().filter(n -> n > 0);
                yieldNow().await();
                println(stream.count());
            });
    var b =
            spawn(() -> {
                list.add(2);
                yieldNow().await();
                list.add(3);
            });
    a.await();
    b.await();
    println(list);
}
