int n;

void main() {
    var lock = new dev.asyncworkbook.kernel.std.Mutex<>(0);
    var a =
            spawn(() -> {
                try (var g = lock.lock()) {
                    n++;
                }
            });
    var b =
            spawn(() -> {
                try (var g = lock.lock()) {
                    n++;
                }
            });
    a.await();
    b.await();
    println(n);
}
