void main() {
    spawn(() -> {
        sleep(Duration.ofMillis(30)).await();
        println("child: done");
    });
    sleep(Duration.ofMillis(50)).await();
    println("main: done");
}
