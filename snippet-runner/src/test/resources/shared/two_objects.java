static class Cell {
    int v;

    Cell(int v) {
        this.v = v;
    }
}

void main() {
    var x = new Cell(1);
    var y = new Cell(2);
    var a =
            spawn(() -> {
                x.v = y.v + 1;
                yieldNow().await();
                y.v = x.v;
            });
    var b =
            spawn(() -> {
                y.v = x.v + 2;
                yieldNow().await();
                x.v = x.v * 2;
            });
    a.await();
    b.await();
    println(x.v + " " + y.v);
}
