void main() {
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    var a =
            spawn(() -> {
                Collections.sort(list);
                yieldNow().await();
                Collections.swap(list, 0, 2);
            });
    var b =
            spawn(() -> {
                println(Collections.max(list.subList(0, 2)));
                Collections.reverse(list);
                yieldNow().await();
                Collections.addAll(list, 9);
            });
    a.await();
    b.await();
    println(list);
}
