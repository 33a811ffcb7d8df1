void main() {
    var list = new ArrayList<String>();
    var a =
            spawn(() -> {
                list.add("a");
                yieldNow().await();
                list.add("a" + list.size());
            });
    var b =
            spawn(() -> {
                list.add("b");
                yieldNow().await();
                list.add("b" + list.size());
            });
    a.await();
    b.await();
    println(list);
}
