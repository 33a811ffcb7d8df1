void main() {
    var a = spawn(() -> println("A"));
    var b = spawn(() -> {
        sleep(Duration.ofMillis(10)).await();
        println("B");
    });
    a.await();
    b.await();
    println("A was first");
}
