Future<Void> ticker() {
    return async(() -> {
        var ticks = interval(Duration.ofMillis(10));
        for (int n = 1; n <= 10; n++) {
            ticks.tick().await();
            println("tick " + n);
        }
    });
}

Future<Void> crunch() {
    return async(() -> sleep(Duration.ofMillis(95)).await());
}

void main() {
    var ticks = spawn(ticker());
    var work = spawn(() -> {
        crunch().await();
        println("crunched");
    });
    ticks.await();
    work.await();
}
