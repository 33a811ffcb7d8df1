void main() {
    var text = new StringBuilder("x");
    var a =
            spawn(() -> {
                text.append("a");
                yieldNow().await();
                text.setLength(1);
            });
    var b =
            spawn(() -> {
                println("got " + text);
                yieldNow().await();
                println(String.valueOf(text));
            });
    a.await();
    b.await();
    println(text);
}
