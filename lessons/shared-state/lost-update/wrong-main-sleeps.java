import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<Integer> counter = new Mutex<>(0);

void increment() {
    try (var g = counter.lock().await()) {
        int seen = g.get();
        yieldNow().await();
        g.set(seen + 1);
    }
}

void main() {
    spawn(() -> increment());
    spawn(() -> increment());
    sleep(Duration.ofMillis(100)).await();
    try (var g = counter.lock().await()) {
        println("counter = " + g.get());
    }
}
