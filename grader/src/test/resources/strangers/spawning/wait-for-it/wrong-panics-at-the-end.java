// fails: ends
void main() {
    var child =
            spawn(() -> {
                sleep(Duration.ofMillis(30)).await();
                println("child: done");
            });
    child.await();
    println("main: done");
    throw new RuntimeException("x");
}
