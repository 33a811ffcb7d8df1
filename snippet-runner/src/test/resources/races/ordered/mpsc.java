int n;

void main() {
    var ch = Mpsc.<Integer>channel(1);
    var a =
            spawn(() -> {
                n = 1;
                ch.tx().send(1).await();
            });
    var b =
            spawn(() -> {
                ch.rx().recv().await();
                n++;
            });
    a.await();
    b.await();
    println(n);
}
