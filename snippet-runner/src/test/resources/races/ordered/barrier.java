int n;
int m;

void main() {
    var barrier = new dev.asyncworkbook.kernel.sync.Barrier(2);
    var a =
            spawn(() -> {
                n = 1;
                barrier.arriveAndWait().await();
                println(m);
            });
    var b =
            spawn(() -> {
                m = 1;
                barrier.arriveAndWait().await();
                println(n);
            });
    a.await();
    b.await();
    println(n);
}
