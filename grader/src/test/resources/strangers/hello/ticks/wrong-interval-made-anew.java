// fails: on-the-beat
Future<Void> work(int n) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println("work " + n);
    });
}

void main() {
    for (int n = 1; n <= 4; n++) {
        interval(Duration.ofMillis(300)).tick().await();
        println("tick " + n);
        work(n).await();
    }
}
