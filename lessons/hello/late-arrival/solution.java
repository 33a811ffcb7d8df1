Future<Void> lazyAwait() {
    return async(() -> println("I arrive late"));
}

void main() {
    var late = lazyAwait();        // nothing has run yet
    println("I am first");
    late.await();                  // now it does
}
