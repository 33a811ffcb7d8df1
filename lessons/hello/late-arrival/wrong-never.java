Future<Void> lazyAwait() {
    return async(() -> println("I arrive late"));
}

void main() {
    lazyAwait();
    println("I am first");
}
