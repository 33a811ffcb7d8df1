int n;

void main() {
    var a =
            spawn(() -> {
                int seen = n;
                yieldNow().await();
                n = seen + 1;
            });
    var b =
            spawn(() -> {
                int seen = n;
                yieldNow().await();
                n = seen + 1;
            });
    a.await();
    b.await();
    println(n);
}
