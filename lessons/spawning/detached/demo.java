void main() {
    spawn(() -> {
        for (int n = 1; n <= 3; n++) {
            sleep(Duration.ofMillis(10)).await();
            println("nobody's task: " + n);
        }
    });
    var other = spawn(() -> {
        sleep(Duration.ofMillis(50)).await();
        println("the other task is done");
    });
    other.await();
    println("main ends");
}
