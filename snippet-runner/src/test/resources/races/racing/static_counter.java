static class Count {
    static int n;
}

void main() {
    var a =
            spawn(() -> {
                Count.n++;
            });
    var b =
            spawn(() -> {
                Count.n++;
            });
    a.await();
    b.await();
    println(Count.n);
}
