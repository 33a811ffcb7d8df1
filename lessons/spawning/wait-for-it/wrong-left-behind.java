void main() {
    var child = spawn(() -> {
        sleep(Duration.ofMillis(30)).await();
        println("child: done");
    });
    spawn(() -> sleep(Duration.ofSeconds(10)).await());
    child.await();
    println("main: done");
}
