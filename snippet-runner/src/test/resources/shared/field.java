int n;

void main() {
    var a =
            spawn(() -> {
                int seen = n;
                println("a saw " + seen);
                yieldNow().await();
                n = n + 1;
            });
    var b =
            spawn(() -> {
                n = n * 2 + 1;
                yieldNow().await();
                n = n * 3;
            });
    a.await();
    b.await();
    println(n);
}
