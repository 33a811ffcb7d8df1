int n;

void main() {
    var lock = new dev.asyncworkbook.kernel.sync.Mutex<>(0);
    var a =
            spawn(() -> {
                try (var g = lock.lock().await()) {
                    n++;
                }
            });
    var b =
            spawn(() -> {
                try (var g = lock.lock().await()) {
                    n++;
                }
            });
    a.await();
    b.await();
    println(n);
}
