void main() {
    var set = new TreeSet<>(List.of(1, 5, 9));
    var low = set.headSet(6);
    var a =
            spawn(() -> {
                set.add(3);
                yieldNow().await();
                low.remove(1);
            });
    var b =
            spawn(() -> {
                println(low.size());
                yieldNow().await();
                println(set.first());
            });
    a.await();
    b.await();
    println(set);
}
