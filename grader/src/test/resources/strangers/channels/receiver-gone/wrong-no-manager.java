// fails: receiver-goes
final int NUMBER = 7;

void main() {
    sleep(Duration.ofMillis(10)).await();
    println("gave up");
    println("answer = " + NUMBER * NUMBER);
}
