void main() {
    var child = spawn(() -> {
        sleep(Duration.ofMillis(30)).await();
        println("child: done");
    });
    println("main: done");
}
