int n;

void main() {
    var ch = Mpsc.<Integer>channel(1);
    var a =
            spawn(() -> {
                ch.tx().send(1).await();
                n = 1;
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
