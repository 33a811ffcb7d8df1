int n;

void main() {
    var a =
            spawn(() -> {
                spawnBlocking(
                                () -> {
                                    n = 1;
                                })
                        .await();
                n++;
            });
    var b =
            spawn(() -> {
                println("other");
            });
    a.await();
    b.await();
    println(n);
}
