Future<Void> lazyAwait() {
    return async(() -> println("I arrive late"));
}

void main() {
    println("I am first");
    lazyAwait().await();
}
