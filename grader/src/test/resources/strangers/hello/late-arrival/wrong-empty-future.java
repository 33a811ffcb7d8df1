// fails: by-the-future
Future<Void> lazyAwait() {
    return async(() -> {});
}

void main() {
    var late = lazyAwait();
    println("I am first");
    late.await();
    println("I arrive late");
}
