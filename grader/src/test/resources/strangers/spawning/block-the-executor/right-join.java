Future<Void> ticker() {
    return async(() -> {
        var ticks = interval(Duration.ofMillis(10));
        for (int n = 1; n <= 10; n++) {
            ticks.tick().await();
            println("tick " + n);
        }
    });
}

void crunch() throws InterruptedException {
    Thread.sleep(95); // stands for 95 ms of hard work
}

void main() {
    var work =
            async(() -> {
                spawnBlocking(() -> crunch()).await();
                println("crunched");
            });
    join(ticker(), work).await();
}
