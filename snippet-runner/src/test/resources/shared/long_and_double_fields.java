long l;
double d = 1;

void main() {
    var a =
            spawn(() -> {
                l = l + 5;
                yieldNow().await();
                d = d * 2;
            });
    var b =
            spawn(() -> {
                d = d + l;
                yieldNow().await();
                l = l * 3;
            });
    a.await();
    b.await();
    println(l + " " + d);
}
