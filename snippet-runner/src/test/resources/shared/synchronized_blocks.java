int n;

void main() {
    Object lock = new Object();
    var a =
            spawn(() -> {
                synchronized (lock) {
                    n++;
                }
                yieldNow().await();
                synchronized (lock) {
                    n *= 2;
                }
            });
    var b =
            spawn(() -> {
                synchronized (lock) {
                    n += 5;
                }
                yieldNow().await();
                synchronized (lock) {
                    println(n);
                }
            });
    a.await();
    b.await();
    println(n);
}
