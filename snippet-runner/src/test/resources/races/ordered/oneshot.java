int n;

void main() {
    var ch = Oneshot.<Integer>channel();
    var a =
            spawn(() -> {
                n = 1;
                ch.tx().send(1);
            });
    var b =
            spawn(() -> {
                ch.rx().await();
                n++;
            });
    a.await();
    b.await();
    println(n);
}
