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
    handle.await();
    println("stopped");
    sleep(Duration.ofMillis(30)).await();
}
