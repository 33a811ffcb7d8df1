final int MILLIS = 100;

void main() {
    var start = Instant.now();
    sleep(Duration.ofMillis(MILLIS)).await();
    println("tea is ready");
    sleep(Duration.ofMillis(MILLIS)).await();
    println("toast is ready");
    println("took " + start.elapsed().toMillis() + " ms");
}
