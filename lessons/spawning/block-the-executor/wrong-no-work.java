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
    ticks.await();
    println("crunched");
}
