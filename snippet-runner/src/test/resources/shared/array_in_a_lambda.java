void main() {
    int[] n = {0};
    Runnable more = () -> n[0]++;
    var a =
            spawn(() -> {
                more.run();
                yieldNow().await();
                n[0] = n[0] * 3;
            });
    var b =
            spawn(() -> {
                more.run();
                yieldNow().await();
                more.run();
                println(n[0]);
            });
    a.await();
    b.await();
    println(n[0]);
}
