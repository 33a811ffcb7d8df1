void main() {
    var child = spawn(() -> {
        sleep(Duration.ofMillis(50)).await();
        println("child: done");
        println("main: done");
    });
    child.await();
}
