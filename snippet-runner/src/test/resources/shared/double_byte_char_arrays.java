void main() {
    double[] d = {1};
    byte[] y = {1};
    char[] c = {'a'};
    var a =
            spawn(() -> {
                d[0] = d[0] / 2;
                y[0]++;
                yieldNow().await();
                c[0]++;
            });
    var b =
            spawn(() -> {
                c[0] = (char) (c[0] + y[0]);
                yieldNow().await();
                d[0] = d[0] + c[0];
            });
    a.await();
    b.await();
    println(d[0] + " " + y[0] + " " + c[0]);
}
