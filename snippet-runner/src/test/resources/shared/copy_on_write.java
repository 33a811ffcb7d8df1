void main() {
    var list = new java.util.concurrent.CopyOnWriteArrayList<Integer>(List.of(1));
    var a =
            spawn(() -> {
                for (int n : list) {
                    println(n);
                }
                yieldNow().await();
                list.add(2);
            });
    var b =
            spawn(() -> {
                list.add(3);
                yieldNow().await();
                println(list);
            });
    a.await();
    b.await();
    println(list);
}
