void main() {
    int[] from = {1, 2};
    int[] to = {0, 0};
    var a =
            spawn(() -> {
                System.arraycopy(from, 0, to, 0, 2);
                yieldNow().await();
                from[0] = 5;
            });
    var b =
            spawn(() -> {
                to[1] = 9;
                println(to[0]);
                yieldNow().await();
                System.arraycopy(to, 0, from, 0, 1);
            });
    a.await();
    b.await();
    println(from[0] + " " + to[1]);
}
