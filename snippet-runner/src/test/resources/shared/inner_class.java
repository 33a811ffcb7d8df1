class Inner {
    void more() {
        total += 2;
    }
}

int total;

void main() {
    var a =
            spawn(() -> {
                new Inner().more();
                yieldNow().await();
                total *= 3;
            });
    var b =
            spawn(() -> {
                total += 5;
                yieldNow().await();
                new Inner().more();
                println(total);
            });
    a.await();
    b.await();
    println(total);
}
