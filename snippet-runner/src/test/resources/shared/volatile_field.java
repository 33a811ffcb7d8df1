volatile int n;

void main() {
    var a =
            spawn(() -> {
                n = n + 1;
                yieldNow().await();
                n = n * 2;
            });
    var b =
            spawn(() -> {
                n = n + 5;
                yieldNow().await();
                println(n);
            });
    a.await();
    b.await();
    println(n);
}
