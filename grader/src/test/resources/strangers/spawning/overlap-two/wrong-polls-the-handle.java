// fails: tea-joined
Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    spawn(errand("tea"));
    spawn(errand("toast"));
    var ticks = interval(Duration.ofMillis(50));
    for (int i = 0; i < 3; i++) {
        ticks.tick().await();
    }
    yieldNow().await();
    println("breakfast after " + start.elapsed().toMillis() + " ms");
}
