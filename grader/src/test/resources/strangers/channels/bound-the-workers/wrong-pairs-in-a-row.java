// fails: at-most
final int LIMIT = 2;

void job(int number) {
    println("begin " + number);
    sleep(Duration.ofMillis(10)).await();
    println("end " + number);
}

void main() {
    var a = spawn(() -> job(1));
    var b = spawn(() -> job(2));
    sleep(Duration.ofMillis(5)).await();
    var c = spawn(() -> job(3));
    a.await();
    b.await();
    c.await();
    sleep(Duration.ofMillis(5)).await();
    println("all done");
}
