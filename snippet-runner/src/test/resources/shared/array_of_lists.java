void main() {
    List<Integer>[] lists = new List[] {new ArrayList<Integer>(), new ArrayList<Integer>()};
    var a =
            spawn(() -> {
                lists[0].add(1);
                yieldNow().await();
                lists[1].add(lists[0].size());
            });
    var b =
            spawn(() -> {
                lists[1].add(2);
                yieldNow().await();
                lists[0].addAll(lists[1]);
            });
    a.await();
    b.await();
    println(lists[0] + " " + lists[1]);
}
