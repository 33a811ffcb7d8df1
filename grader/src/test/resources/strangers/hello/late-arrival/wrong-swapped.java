// fails: by-the-future
Future<Void> lazyAwait() {
    return async(() -> println("I am first"));
}

void main() {
    var late = lazyAwait();
    println("I arrive late");
    late.await();
}
