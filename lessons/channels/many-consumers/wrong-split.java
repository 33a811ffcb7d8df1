final int SLOW = 1;

void job(int number) {
    sleep(Duration.ofMillis(number == SLOW ? 30 : 10)).await();
    println("job " + number + " done");
}

void main() {
    var a = spawn(() -> {
        job(1);
        job(3);
    });
    var b = spawn(() -> job(2));
    a.await();
    b.await();
    println("all done");
}
