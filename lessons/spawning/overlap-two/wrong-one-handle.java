Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    var tea = spawn(errand("tea"));
    spawn(errand("toast"));
    tea.await();
    var millis = start.elapsed().toMillis();
    println("breakfast after " + millis + " ms");
}
