Future<Void> lazyAwait() {
    return async(() -> println("I arrive late"));
}

void main() {
    var task = spawn(lazyAwait());
    println("I am first");
    task.await();
}
