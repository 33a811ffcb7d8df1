int n;

void main() {
    var lock = new dev.asyncworkbook.kernel.sync.RwLock<>(0);
    var c =
            spawn(() -> {
                try (var g = lock.write().await()) {
                    n = 5;
                }
            });
    var a =
            spawn(() -> {
                try (var g = lock.read().await()) {
                    println(n);
                }
            });
    var b =
            spawn(() -> {
                try (var g = lock.read().await()) {
                    println(n);
                }
            });
    a.await();
    b.await();
    c.await();
    println(n);
}
