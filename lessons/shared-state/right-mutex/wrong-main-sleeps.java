import dev.asyncworkbook.kernel.sync.Mutex;

final dev.asyncworkbook.kernel.std.Mutex<Integer> visits =
        new dev.asyncworkbook.kernel.std.Mutex<>(0);
final Mutex<Integer> balance = new Mutex<>(100);

Future<Integer> fee(int amount) {
    return async(() -> {
        yieldNow().await();
        return amount / 10;
    });
}

void visit() {
    try (var guard = visits.lock()) {
        guard.set(guard.get() + 1);
    }
    try (var guard = balance.lock().await()) {
        int before = guard.get();
        guard.set(before - fee(before).await());
    }
}

void main() {
    spawn(() -> visit());
    spawn(() -> visit());
    sleep(Duration.ofMillis(100)).await();
    try (var guard = visits.lock()) {
        println("visits = " + guard.get());
    }
    try (var guard = balance.lock().await()) {
        println("balance = " + guard.get());
    }
}
