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
    int fee;
    try (var guard = balance.lock().await()) {
        fee = fee(guard.get()).await();
    }
    try (var guard = balance.lock().await()) {
        guard.set(guard.get() - fee);
    }
}

void main() {
    var a = spawn(() -> visit());
    var b = spawn(() -> visit());
    a.await();
    b.await();
    try (var guard = visits.lock()) {
        println("visits = " + guard.get());
    }
    try (var guard = balance.lock().await()) {
        println("balance = " + guard.get());
    }
}
