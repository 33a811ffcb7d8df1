Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    var set = new JoinSet<Void>();
    set.spawn(errand("tea"));
    set.spawn(errand("toast"));
    set.joinAll().await();
    println("breakfast after " + start.elapsed().toMillis() + " ms");
}
