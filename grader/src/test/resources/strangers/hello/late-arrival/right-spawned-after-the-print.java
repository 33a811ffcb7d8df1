Future<Void> say(String text) {
    return async(() -> println(text));
}

void main() {
    Future<Void> late = say(String.format("I %s late", "arrive"));
    println("I am first");
    spawn(late).await();
}
