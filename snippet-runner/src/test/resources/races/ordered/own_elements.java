void main() {
    int[] cells = new int[2];
    var a =
            spawn(() -> {
                cells[0] = 1;
            });
    var b =
            spawn(() -> {
                cells[1] = 2;
            });
    a.await();
    b.await();
    println(cells[0] + cells[1]);
}
