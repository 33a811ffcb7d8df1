import java.util.concurrent.atomic.AtomicInteger;

final AtomicInteger counter = new AtomicInteger();

void increment() {
    while (true) {
        int seen = counter.get();
        yieldNow().await();
        if (counter.compareAndSet(seen, seen + 1)) {
            return;
        }
    }
}

void main() {
    var a = spawn(() -> increment());
    var b = spawn(() -> increment());
    a.await();
    b.await();
    println("counter = " + counter.get());
}
