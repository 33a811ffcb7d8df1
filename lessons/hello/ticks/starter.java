Future<Void> work(int n) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println("work " + n);
    });
}

void main() {
    for (int n = 1; n <= 3; n++) {
        sleep(Duration.ofMillis(300)).await();
        println("tick " + n);
        work(n).await();
    }
}
