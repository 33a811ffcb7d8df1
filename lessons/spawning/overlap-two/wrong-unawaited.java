Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    errand("tea");
    errand("toast");
    var millis = start.elapsed().toMillis();
    println("breakfast after " + millis + " ms");
}
