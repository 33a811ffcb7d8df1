final String GOOD = "42";

int parse(String text) {
    sleep(Duration.ofMillis(10)).await();
    return Integer.parseInt(text);
}

void main() {
    var bad = spawn(() -> parse("4 2"));
    try {
        bad.await();
    } catch (JoinError e) {
        println("bad: failed");
    }
    println("good: " + GOOD);
}
