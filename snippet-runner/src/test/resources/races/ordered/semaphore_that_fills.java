int n;

void main() {
    var permits = new dev.asyncworkbook.kernel.sync.Semaphore(0);
    var a =
            spawn(() -> {
                n = 1;
                permits.addPermits(1);
            });
    var b =
            spawn(() -> {
                permits.acquire().await();
                n++;
            });
    a.await();
    b.await();
    println(n);
}
