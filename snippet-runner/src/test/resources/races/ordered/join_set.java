int n;

void main() {
    var set = new JoinSet<Integer>();
    set.spawn(() -> {
        n = 1;
        return 1;
    });
    set.joinNext().await();
    n++;
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
    println(n);
}
