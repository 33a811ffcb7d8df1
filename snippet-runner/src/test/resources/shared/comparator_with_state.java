int sign = 1;

void main() {
    List<Integer> list = new ArrayList<>(List.of(2, 1));
    var a =
            spawn(() -> {
                sign = -1;
                yieldNow().await();
                list.sort(Comparator.naturalOrder());
            });
    var b =
            spawn(() -> {
                list.sort((x, y) -> sign * Integer.compare(x, y));
                yieldNow().await();
                println(list);
            });
    a.await();
    b.await();
    println(list);
}
