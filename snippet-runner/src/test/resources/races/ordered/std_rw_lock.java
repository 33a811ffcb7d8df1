int n;

void main() {
    var lock = new dev.asyncworkbook.kernel.std.RwLock<>(0);
    var a =
            spawn(() -> {
                try (var g = lock.read()) {
                    println(n);
                }
                try (var g = lock.write()) {
                    n++;
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
    println(n);
}
