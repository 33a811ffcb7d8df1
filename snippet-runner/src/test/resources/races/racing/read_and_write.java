int n;

void main() {
    var a =
            spawn(() -> {
                n = 1;
            });
    var b =
            spawn(() -> {
                println(n);
            });
    a.await();
    b.await();
    println(n);
}
