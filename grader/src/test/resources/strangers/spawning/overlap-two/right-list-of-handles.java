Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    var tasks = List.of("tea", "toast").stream().map(what -> spawn(errand(what))).toList();
    for (var task : tasks) {
        task.await();
    }
    println("breakfast after %d ms".formatted(start.elapsed().toMillis()));
}
