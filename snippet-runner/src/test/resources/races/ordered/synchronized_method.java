int n;

synchronized void more() {
    n++;
}

void main() {
    var a =
            spawn(() -> {
                more();
            });
    var b =
            spawn(() -> {
                more();
            });
    a.await();
    b.await();
    println(n);
}
