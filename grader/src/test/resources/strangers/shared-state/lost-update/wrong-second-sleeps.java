// fails: either-first
int counter = 0;

void increment() {
    int seen = counter;
    yieldNow().await();
    counter = seen + 1;
}

void main() {
    var a = spawn(() -> increment());
    var b =
            spawn(() -> {
                sleep(Duration.ofMillis(10)).await();
                increment();
            });
    a.await();
    b.await();
    println("counter = " + counter);
}
