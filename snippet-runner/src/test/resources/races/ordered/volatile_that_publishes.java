int n;
volatile boolean ready;

void main() {
    var a =
            spawn(() -> {
                n = 1;
                ready = true;
            });
    var b =
            spawn(() -> {
                if (ready) {
                    println(n);
                }
            });
    a.await();
    b.await();
    println(n);
}
