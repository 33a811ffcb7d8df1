Future<Void> lazyAwait() {
    return async(() -> println("I arrive late"));
}

void main() {
    var late = lazyAwait();
    late.await();
    println("I am first");
}
