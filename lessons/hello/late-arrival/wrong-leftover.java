Future<Void> lazyAwait() {
    return async(() -> println("I arrive late"));
}

void main() {
    var late = lazyAwait();
    var spare = lazyAwait();
    println("I am first");
    late.await();
}
