int n;

void main() {
    var notify = new dev.asyncworkbook.kernel.sync.Notify();
    var a =
            spawn(() -> {
                n = 1;
                notify.notifyOne();
            });
    var b =
            spawn(() -> {
                notify.notified().await();
                n++;
            });
    a.await();
    b.await();
    println(n);
}
