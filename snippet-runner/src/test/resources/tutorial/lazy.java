// prints: I am first
// prints: I arrive late
Future<Void> lazyAwait() {
    return async(() -> println("I arrive late"));
}

void main() {
    var late = lazyAwait();
    println("I am first");
    late.await();
}
