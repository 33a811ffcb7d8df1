Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    spawn(errand("tea")).await();
    spawn(errand("toast")).await();
    var millis = start.elapsed().toMillis();
    println("breakfast after " + millis + " ms");
}
