int n;

void main() {
    var token = new dev.asyncworkbook.kernel.sync.CancellationToken();
    var a =
            spawn(() -> {
                n = 1;
                token.cancel();
            });
    var b =
            spawn(() -> {
                token.cancelled().await();
                n++;
            });
    a.await();
    b.await();
    println(n);
}
