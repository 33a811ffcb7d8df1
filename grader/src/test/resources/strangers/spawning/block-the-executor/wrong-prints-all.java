// fails: on-time
void main() {
    for (int n = 1; n <= 10; n++) println("tick " + n);
    sleep(Duration.ofMillis(95)).await();
    println("crunched");
}
