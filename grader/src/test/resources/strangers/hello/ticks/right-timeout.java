Future<Void> work(int n) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println("work " + n);
    });
}

void main() {
    var ticks = interval(Duration.ofMillis(300));
    var loop =
            async(() -> {
                for (int n = 1; ; n++) {
                    ticks.tick().await();
                    println("tick " + n);
                    work(n).await();
                }
            });
    try {
        timeout(Duration.ofMillis(1001), loop).await();
    } catch (Elapsed e) {
        return;
    }
}
