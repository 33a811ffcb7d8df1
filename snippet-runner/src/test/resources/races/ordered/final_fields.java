record Point(int x, int[] y) {}

void main() {
    var p = new Point(1, new int[] {2});
    var a =
            spawn(() -> {
                println(p.x());
            });
    var b =
            spawn(() -> {
                println(p.y()[0]);
            });
    a.await();
    b.await();
    println(p.y()[0]);
}
