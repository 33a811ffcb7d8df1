Future<Void> say(String text) {
    return async(() -> println(text));
}

void main() {
    var one = say("one");
    var two = say("two");
    var three = say("three");
    println("made");
    three.await();
    two.await();
    one.await();
}
