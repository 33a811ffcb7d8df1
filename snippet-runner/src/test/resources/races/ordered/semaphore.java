int n;

void main() {
    var permits = new dev.asyncworkbook.kernel.sync.Semaphore(1);
    var a =
            spawn(() -> {
                try (var p = permits.acquire().await()) {
                    n++;
                }
            });
    var b =
            spawn(() -> {
                try (var p = permits.acquire().await()) {
                    n++;
                }
            });
    a.await();
    b.await();
    println(n);
}
