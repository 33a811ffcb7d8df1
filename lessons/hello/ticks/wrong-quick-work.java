void main() {
    var ticks = interval(Duration.ofMillis(300));
    for (int n = 1; n <= 4; n++) {
        ticks.tick().await();
        println("tick " + n);
        println("work " + n);
    }
}
