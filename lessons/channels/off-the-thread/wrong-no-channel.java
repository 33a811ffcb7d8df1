void main() {
    sleep(Duration.ofMillis(10)).await();
    println("cooks soup");
    sleep(Duration.ofMillis(10)).await();
    println("cooks tea");
}
