void main() {
    long[] cells = new long[2];
    var a =
            spawn(() -> {
                cells[0] += 3;
                yieldNow().await();
                cells[1] = cells[0];
            });
    var b =
            spawn(() -> {
                cells[0] *= 2;
                yieldNow().await();
                cells[0] += cells[1];
            });
    a.await();
    b.await();
    println(cells[0] + " " + cells[1]);
}
