final int STOP_AT = 25;

Future<Void> ticker() {
    return async(() -> {
        while (true) {
            println("tick");
            sleep(Duration.ofMillis(10)).await();
        }
    });
}

void main() {
    JoinHandle<Void> task = spawn(ticker());
    AbortHandle stop = task.abortHandle();
    var timer =
            spawn(() -> {
                sleep(Duration.ofMillis(STOP_AT)).await();
                stop.abort();
            });
    try {
        task.await();
    } catch (JoinError e) {
        if (e.isCancelled()) println("stopped");
    }
    timer.await();
    sleep(Duration.ofMillis(30)).await();
}
