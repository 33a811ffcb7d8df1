final String GOOD = "42";

int parse(String text) {
    sleep(Duration.ofMillis(10)).await();
    return Integer.parseInt(text);
}

void main() {
    var bad = spawn(() -> parse("4 2"));
    var good = spawn(() -> parse(GOOD));
    println("bad: " + bad.await());
    println("good: " + good.await());
}
