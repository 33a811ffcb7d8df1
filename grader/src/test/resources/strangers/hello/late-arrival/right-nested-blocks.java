Future<Void> say(String text) {
    return async(() -> println(text));
}

Future<Void> lazyAwait() {
    return async(() -> say("I arrive late").await());
}

void main() {
    var late = lazyAwait();
    println("I am first");
    late.await();
}
