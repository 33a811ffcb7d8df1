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
            spawnBlocking(() -> {
                crunch();
                return "crunched";
            });
    var ticks = spawn(ticker());
    println(joinAll(List.of(spawn(() -> work.await()))).await().getFirst());
    ticks.await();
}
