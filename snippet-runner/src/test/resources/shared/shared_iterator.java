void main() {
    var i = List.of(1, 2, 3, 4).iterator();
    var a =
            spawn(() -> {
                println("a" + i.next());
                yieldNow().await();
                println("a" + i.next());
            });
    var b =
            spawn(() -> {
                println("b" + i.next());
                yieldNow().await();
                println("b" + i.next());
            });
    a.await();
    b.await();
    println(i.hasNext());
}
