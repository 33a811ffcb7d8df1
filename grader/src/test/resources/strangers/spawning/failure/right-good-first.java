final String GOOD = "42";

int parse(String text) {
    sleep(Duration.ofMillis(10)).await();
    return Integer.parseInt(text);
}

void main() {
    var good = spawn(() -> parse(GOOD));
    var bad = spawn(async(() -> parse("4 2")));
    int number = good.await();
    String word;
    try {
        word = "" + bad.await();
    } catch (RuntimeException e) {
        word = "failed";
    }
    println("bad: " + word);
    println("good: " + number);
}
