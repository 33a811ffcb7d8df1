// fails: works-by-tasks
void main() {
    sleep(Duration.ofMillis(10)).await();
    println("apples done");
    println("bread done");
    sleep(Duration.ofMillis(10)).await();
    println("apples done");
    println("apples = 2");
    println("bread = 1");
}
