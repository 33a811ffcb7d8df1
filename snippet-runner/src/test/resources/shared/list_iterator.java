void main() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    var a =
            spawn(() -> {
                var i = list.listIterator();
                i.next();
                i.set(8);
                yieldNow().await();
                list.set(1, list.get(0));
            });
    var b =
            spawn(() -> {
                println(list.get(0));
                yieldNow().await();
                list.replaceAll(n -> n + 1);
            });
    a.await();
    b.await();
    println(list);
}
