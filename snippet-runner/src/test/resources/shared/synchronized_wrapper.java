void main() {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>());
    var a =
            spawn(() -> {
                list.add(1);
                yieldNow().await();
                list.add(list.size());
            });
    var b =
            spawn(() -> {
                list.add(5);
                yieldNow().await();
                println(list);
            });
    a.await();
    b.await();
    println(list);
}
