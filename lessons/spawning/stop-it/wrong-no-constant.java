Future<Void> ticker() {
    return async(() -> {
        while (true) {
            println("tick");
            sleep(Duration.ofMillis(10)).await();
        }
    });
}

void main() {
    var handle = spawn(ticker());
    sleep(Duration.ofMillis(25)).await();
    handle.abort();
    try {
        handle.await();
    } catch (JoinError e) {
        println("stopped");
    }
    sleep(Duration.ofMillis(30)).await();
}
