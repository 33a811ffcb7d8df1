// A future does nothing until it is awaited, and one that is dropped never does.
Future<Integer> say(String text) {
    return async(() -> {
        println(text);
        return text.length();
    });
}

Future<Integer> doubled(Future<Integer> future) {
    return async(() -> {
        println("double begins");
        int number = future.await();
        println("double has " + number);
        return number * 2;
    });
}

Future<Void> nap() {
    return async(() -> sleep(Duration.ofMillis(20)).await());
}

void main() {
    var start = Instant.now();
    var world = say("world");
    println("hello");
    println("length " + world.await());

    say("never said").drop();
    var twice = doubled(say("inner"));
    println("made, not begun");
    println("doubled " + twice.await());

    var first = sleep(Duration.ofMillis(20));
    var second = sleep(Duration.ofMillis(30));
    first.await();
    println("first: " + start.elapsed().toMillis() + " ms");
    second.await();
    println("second: " + start.elapsed().toMillis() + " ms, it counted from the call");

    var firstNap = nap();
    var secondNap = nap();
    firstNap.await();
    secondNap.await();
    println("two naps: " + start.elapsed().toMillis() + " ms, they counted from the await");
}
