// fails: ticks
void main() {
    for (int n = 1; n <= 3; n++) {
        println("tick");
    }
    sleep(Duration.ofMillis(25)).await();
    println("stopped");
    sleep(Duration.ofMillis(30)).await();
}
