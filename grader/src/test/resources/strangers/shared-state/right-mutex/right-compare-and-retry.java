import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> visits = new Mutex<>(0);
final Mutex<Integer> balance = new Mutex<>(100);

Future<Integer> fee(int amount) {
    return async(() -> {
        yieldNow().await();
        return amount / 10;
    });
}

<T> T read(Mutex<T> mutex) {
    try (var guard = mutex.lock()) {
        return guard.get();
    }
}

boolean replace(int before, int now) {
    try (var guard = balance.lock()) {
        if (guard.get() != before) return false;
        guard.set(now);
        return true;
    }
}

void visit() {
    try (var guard = visits.lock()) {
        guard.set(guard.get() + 1);
    }
    int before;
    int fee;
    do {
        before = read(balance);
        fee = fee(before).await();
    } while (!replace(before, before - fee));
}

void main() {
    var a = spawn(() -> visit());
    var b = spawn(() -> visit());
    a.await();
    b.await();
    println("visits = " + read(visits));
    println("balance = " + read(balance));
}
