int n;

void main() {
    var cell = new dev.asyncworkbook.kernel.sync.SetOnce<Integer>();
    var a =
            spawn(() -> {
                n = 1;
                cell.set(1);
            });
    var b =
            spawn(() -> {
                cell.waitSet().await();
                n++;
            });
    a.await();
    b.await();
    println(n);
}
