int n;

void main() {
    n = 1;
    var a =
            spawn(() -> {
                println(n);
            });
    var b =
            spawn(() -> {
                println(n);
            });
    a.await();
    b.await();
    n = 2;
    println(n);
}
