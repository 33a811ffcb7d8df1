int n;

void main() {
    var lock = new dev.asyncworkbook.kernel.std.RwLock<>(0);
    var c =
            spawn(() -> {
                try (var g = lock.write()) {
                    n = 5;
                }
            });
    var a =
            spawn(() -> {
                try (var g = lock.read()) {
                    println(n);
                }
            });
    var b =
            spawn(() -> {
                try (var g = lock.read()) {
                    println(n);
                }
            });
    a.await();
    b.await();
    c.await();
    println(n);
}
