int n;

void main() {
    var c =
            spawn(() -> {
                n = 1;
                yieldNow().await();
            });
    c.abort();
    try {
        c.await();
    } catch (JoinError e) {
        println("aborted");
    }
    n++;
    var a =
            spawn(() -> {
                println(n);
            });
    var b =
            spawn(() -> {
                println(n);
            });
    a.await();
    b.await();
    println(n);
}
