final int STOP_AT = 25;
boolean go = true;

Future<Void> ticker() {
    return async(() -> {
        while (go) {
            println("tick");
            sleep(Duration.ofMillis(10)).await();
        }
    });
}

void main() {
    var handle = spawn(ticker());
    sleep(Duration.ofMillis(STOP_AT)).await();
    go = false;
    handle.await();
    println("stopped");
    sleep(Duration.ofMillis(30)).await();
}
