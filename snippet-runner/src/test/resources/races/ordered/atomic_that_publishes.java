int n;

void main() {
    var ready = new java.util.concurrent.atomic.AtomicBoolean();
    var a =
            spawn(() -> {
                n = 1;
                ready.set(true);
            });
    var b =
            spawn(() -> {
                if (ready.get()) {
                    println(n);
                }
            });
    a.await();
    b.await();
    println(n);
}
