void main() {
    var random = new Random(7);
    var a =
            spawn(() -> {
                println("a" + random.nextInt(100));
                yieldNow().await();
                println("a" + random.nextInt(100));
            });
    var b =
            spawn(() -> {
                println("b" + random.nextInt(100));
                yieldNow().await();
                random.setSeed(1);
            });
    a.await();
    b.await();
    println(random.nextInt(100));
}
