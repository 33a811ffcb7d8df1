int n;

void main() {
    var a =
            spawn(() -> {
                n = 1;
            });
    var b =
            spawn(() -> {
                println("other");
            });
    a.await();
    b.await();
    spawn(
                    () -> {
                        n++;
                    })
            .await();
    println(n);
}
