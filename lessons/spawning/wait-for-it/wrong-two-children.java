void child() {
    sleep(Duration.ofMillis(30)).await();
    println("child: done");
}

void main() {
    var one = spawn(() -> child());
    var two = spawn(() -> child());
    one.await();
    two.await();
    println("main: done");
}
