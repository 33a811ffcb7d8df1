void main() {
    var text = new StringBuilder();
    var a =
            spawn(() -> {
                text.append("a");
                yieldNow().await();
                text.append("A");
            });
    var b =
            spawn(() -> {
                text.append("b");
                yieldNow().await();
                text.insert(0, "B");
            });
    a.await();
    b.await();
    println(text);
}
