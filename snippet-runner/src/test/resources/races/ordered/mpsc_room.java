int n;

void main() {
    var ch = Mpsc.<Integer>channel(1);
    var a =
            spawn(() -> {
                ch.tx().send(1).await();
                ch.tx().send(2).await();
                n++;
            });
    var b =
            spawn(() -> {
                n++;
                ch.rx().recv().await();
                ch.rx().recv().await();
            });
    a.await();
    b.await();
    println(n);
}
