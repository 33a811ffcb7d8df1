void main() {
    var i = List.of(1, 2, 3).iterator();
    var a =
            spawn(() -> {
                println(i.next());
            });
    var b =
            spawn(() -> {
                println(i.next());
            });
    a.await();
    b.await();
    println(i.hasNext());
}
