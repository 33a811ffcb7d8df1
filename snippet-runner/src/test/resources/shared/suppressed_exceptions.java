void main() {
    var failure = new IllegalStateException("x");
    var a =
            spawn(() -> {
                failure.addSuppressed(new Exception("a"));
                yieldNow().await();
                println(failure.getSuppressed().length);
            });
    var b =
            spawn(() -> {
                failure.addSuppressed(new Exception("b"));
                yieldNow().await();
                println(failure.getSuppressed().length);
            });
    a.await();
    b.await();
    println(failure.getMessage());
}
