int n;

void main() {
    var ch = Watch.<Integer>channel(0);
    var a =
            spawn(() -> {
                n = 1;
                ch.tx().send(1);
            });
    var b =
            spawn(() -> {
                ch.rx().changed().await();
                n++;
            });
    a.await();
    b.await();
    println(n);
}
