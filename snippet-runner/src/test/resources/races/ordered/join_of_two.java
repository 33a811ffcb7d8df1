int n;
int m;

void main() {
    join(
                    spawn(() -> {
                        n = 1;
                    }),
                    spawn(() -> {
                        m = 1;
                    }))
            .await();
    n = m;
    var a =
            spawn(() -> {
                println(n);
            });
    var b =
            spawn(() -> {
                println(m);
            });
    a.await();
    b.await();
    println(n);
}
