void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    List<Integer> back = list.reversed();
    var a =
            spawn(() -> {
                list.add(3);
                yieldNow().await();
                back.add(0);
            });
    var b =
            spawn(() -> {
                println(back.getFirst());
                yieldNow().await();
                println(list.getFirst());
            });
    a.await();
    b.await();
    println(list);
}
