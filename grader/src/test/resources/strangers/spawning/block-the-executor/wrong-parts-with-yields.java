// fails: blocks
Future<Void> ticker() {
    return async(() -> {
        var ticks = interval(Duration.ofMillis(10));
        for (int n = 1; n <= 10; n++) {
            ticks.tick().await();
            println("tick " + n);
        }
    });
}

void main() {
    var ticks = spawn(ticker());
    var work =
            spawn(() -> {
                for (int part = 0; part < 19; part++) {
                    Thread.sleep(5);
                    yieldNow().await();
                }
                println("crunched");
            });
    ticks.await();
    work.await();
}
