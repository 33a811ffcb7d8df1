void main() {
    sleep(Duration.ofMillis(10)).await();
    println("bread done");
    println("apples done");
    sleep(Duration.ofMillis(10)).await();
    println("apples done");
    println("apples = 2");
    println("bread = 1");
}
