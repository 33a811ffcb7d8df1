Future<Void> work(int n) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println("work " + n);
    });
}

void main() {
    var start = Instant.now();
    for (int n = 1; n <= 4; n++) {
        sleepUntil(start.plus(Duration.ofMillis(300 * (n - 1)))).await();
        println("tick " + n);
        work(n).await();
    }
}
