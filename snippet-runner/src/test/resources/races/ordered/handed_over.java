void main() {
    var ch = Mpsc.<List<Integer>>channel(1);
    var a =
            spawn(() -> {
                var list = new ArrayList<Integer>();
                list.add(1);
                ch.tx().send(list).await();
            });
    var b =
            spawn(() -> {
                if (ch.rx().recv().await() instanceof Some<List<Integer>>(var list)) {
                    list.add(2);
                }
            });
    a.await();
    b.await();
    println("end");
}
