void main() {
    List<Integer> list = new LinkedList<>(List.of(1, 2, 3));
    var a =
            spawn(() -> {
                list.remove(0);
                yieldNow().await();
                list.addFirst(list.size());
            });
    var b =
            spawn(() -> {
                list.remove(Integer.valueOf(2));
                yieldNow().await();
                println(list.getFirst());
            });
    a.await();
    b.await();
    println(list);
}
