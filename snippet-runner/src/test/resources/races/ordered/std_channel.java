int n;

void main() {
    var ch = dev.asyncworkbook.kernel.std.Channel.<Integer>bounded(1);
    var a =
            spawn(() -> {
                n = 1;
                ch.tx().send(1);
            });
    var b =
            spawn(() -> {
                println(ch.rx().recv());
                n++;
            });
    a.await();
    b.await();
    println(n);
}
