import dev.asyncworkbook.kernel.sync.Mutex;

void increment(Mutex<Integer> counter) {
    try (var guard = counter.lock().await()) {
        int seen = guard.get();
        yieldNow().await();
        guard.set(seen + 1);
    }
}

void main() {
    var counter = new Mutex<>(0);
    var a = spawn(() -> increment(counter));
    var b = spawn(() -> increment(counter));
    a.await();
    b.await();
    spawn(() -> yieldNow().await());
    try (var guard = counter.lock().await()) {
        println("counter = " + guard.get());
    }
}
