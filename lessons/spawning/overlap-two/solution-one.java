Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    var tea = spawn(errand("tea"));
    errand("toast").await();
    tea.await();
    println("breakfast after " + start.elapsed().toMillis() + " ms");
}
