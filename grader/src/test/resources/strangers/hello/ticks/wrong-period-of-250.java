// fails: on-the-beat
Future<Void> work(int n) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println("work " + n);
    });
}

void main() {
    var ticks = interval(Duration.ofMillis(250));
    for (int n = 1; n <= 4; n++) {
        ticks.tick().await();
        println("tick " + n);
        work(n).await();
    }
}
