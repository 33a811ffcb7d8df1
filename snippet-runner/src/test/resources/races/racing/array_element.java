void main() {
    int[] cells = new int[2];
    var a =
            spawn(() -> {
                cells[0] = 1;
            });
    var b =
            spawn(() -> {
                println(cells[0]);
            });
    a.await();
    b.await();
    println(cells[1]);
}
