int n;

void main() {
    var lock = new Object();
    var a =
            spawn(() -> {
                synchronized (lock) {
                    n++;
                }
            });
    var b =
            spawn(() -> {
                synchronized (lock) {
                    n++;
                }
            });
    a.await();
    b.await();
    println(n);
}
