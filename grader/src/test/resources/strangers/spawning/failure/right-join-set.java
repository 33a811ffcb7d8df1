final String GOOD = "42";

int parse(String text) {
    sleep(Duration.ofMillis(10)).await();
    return Integer.parseInt(text);
}

void main() {
    var set = new JoinSet<Integer>();
    set.spawn(() -> parse("4 2"));
    try {
        set.joinNext().await();
    } catch (JoinError e) {
        println("bad: failed");
    }
    set.spawn(() -> parse(GOOD));
    if (set.joinNext().await() instanceof Some(var number)) {
        println("good: " + number);
    }
}
