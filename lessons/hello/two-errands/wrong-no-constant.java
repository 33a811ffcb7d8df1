Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    errand("tea").await();
    errand("toast").await();
    println("took " + start.elapsed().toMillis() + " ms");
}
