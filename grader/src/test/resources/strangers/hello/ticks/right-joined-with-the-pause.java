Future<Void> work(int n) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println("work " + n);
    });
}

Future<Void> turn(int n) {
    return async(() -> {
        println("tick " + n);
        work(n).await();
    });
}

void main() {
    for (int n = 1; n < 4; n++) {
        join(turn(n), sleep(Duration.ofMillis(300))).await();
    }
    turn(4).await();
}
