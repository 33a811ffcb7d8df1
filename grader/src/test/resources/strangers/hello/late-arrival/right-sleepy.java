Future<Void> lazyAwait() {
    return async(() -> {
        sleep(Duration.ofMillis(10)).await();
        println("I arrive late");
    });
}

void main() {
    var late = lazyAwait();
    println("I am first");
    late.await();
}
