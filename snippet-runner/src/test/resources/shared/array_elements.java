void main() {
    int[] cells = {1, 2, 3};
    var a =
            spawn(() -> {
                cells[0] = cells[1];
                yieldNow().await();
                cells[1] = cells[2] + cells[0];
            });
    var b =
            spawn(() -> {
                cells[1] = cells[0] * 5;
                yieldNow().await();
                cells[2] = cells[1];
            });
    a.await();
    b.await();
    println(Arrays.toString(cells));
}
