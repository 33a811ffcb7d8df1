Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var tea = spawn(errand("tea"));
    var toast = spawn(errand("toast"));
    tea.await();
    var start = Instant.now();
    toast.await();
    var millis = start.elapsed().toMillis();
    println("breakfast after " + millis + " ms");
}
