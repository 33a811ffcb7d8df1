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
    select().on(borrow(handle), _ -> println("ended by itself"))
            .on(sleep(Duration.ofMillis(STOP_AT)), _ -> handle.abort())
            .await();
    try {
        handle.await();
    } catch (JoinError e) {
        println("stopped");
    }
    sleep(Duration.ofMillis(30)).await();
}
