void main() {
    var pair = Mpsc.<List<Integer>>channel(2);
    List<Integer> list = new ArrayList<>();
    var a =
            spawn(() -> {
                list.add(1);
                pair.tx().send(list).await();
                yieldNow().await();
                list.add(2);
            });
    var b =
            spawn(() -> {
                if (pair.rx().recv().await() instanceof Some<List<Integer>>(var got)) {
                    println(got);
                    got.add(3);
                }
                yieldNow().await();
                println(list);
            });
    a.await();
    b.await();
    println(list);
}
