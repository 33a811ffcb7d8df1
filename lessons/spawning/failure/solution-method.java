final String GOOD = "42";

int parse(String text) {
    sleep(Duration.ofMillis(10)).await();
    return Integer.parseInt(text);
}

String outcome(JoinHandle<Integer> task) {
    try {
        return String.valueOf(task.await());
    } catch (JoinError e) {
        return e.isPanic() ? "failed" : "stopped";
    }
}

void main() {
    var bad = spawn(() -> parse("4 2"));
    var good = spawn(() -> parse(GOOD));
    println("bad: " + outcome(bad));
    println("good: " + outcome(good));
}
