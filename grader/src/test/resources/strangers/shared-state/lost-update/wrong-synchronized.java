// fails: no-blocking-lock
int counter = 0;
final Object lock = new Object();

Future<Void> addOne() {
    return async(() -> {
        synchronized (lock) {
            int seen = counter;
            yieldNow().await();
            counter = seen + 1;
        }
    });
}

void main() {
    var first = spawn(addOne());
    var second = spawn(addOne());
    first.await();
    second.await();
    println("counter = " + counter);
}
