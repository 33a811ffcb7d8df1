final int MILLIS = 100;

Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(MILLIS)).await();
        println(what + " is ready");
    });
}

void main() {
    Instant start = Instant.now();
    spawn(errand("tea")).await();
    spawn(errand("toast")).await();
    Duration took = Duration.ofNanos(Instant.now().nanos() - start.nanos());
    println("took " + took.toMillis() + " ms");
}
