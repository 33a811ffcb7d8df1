int n = 7;

void main() {
    List<Integer> list = new ArrayList<>(List.of(1));
    var a =
            spawn(() -> {
                println(n + list.get(0));
            });
    var b =
            spawn(() -> {
                println(n + list.size());
            });
    a.await();
    b.await();
    println(n);
}
