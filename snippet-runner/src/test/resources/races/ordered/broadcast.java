int n;

void main() {
    var ch = Broadcast.<Integer>channel(2);
    var a =
            spawn(() -> {
                n = 1;
                ch.tx().send(1);
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
