// fails: at-once
final int STOP_AT = 25;

Future<Void> ticker() {
    return async(() -> {
        for (int n = 1; n <= 3; n++) {
            println("tick");
            sleep(Duration.ofMillis(10)).await();
        }
    });
}

void main() {
    var handle = spawn(ticker());
    handle.await();
    println("stopped");
    sleep(Duration.ofMillis(30)).await();
}
