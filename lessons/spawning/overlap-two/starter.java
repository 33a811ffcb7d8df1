Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    for (String what : List.of("tea", "toast")) {
        var task = spawn(errand(what));
        task.await();
    }
    var millis = start.elapsed().toMillis();
    println("breakfast after " + millis + " ms");
}
