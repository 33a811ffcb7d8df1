import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> visits = new Mutex<>(0);
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
    try (var guard = balance.lock()) {
        int before = guard.get();
        guard.set(before - fee(before).await());
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
    try (var guard = balance.lock()) {
        println("balance = " + guard.get());
    }
}
