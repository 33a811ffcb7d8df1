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
    var handle = spawn(ticker());
    sleep(Duration.ofMillis(STOP_AT)).await();
    handle.abort();
    try {
        handle.await();
    } catch (JoinError e) {
        println("stopped");
        throw e;
    }
}
