int n;

void main() {
    var a =
            spawn(() -> {
                n++;
            });
    var b =
            spawn(() -> {
                n++;
            });
    a.await();
    b.await();
    println(n);
}
