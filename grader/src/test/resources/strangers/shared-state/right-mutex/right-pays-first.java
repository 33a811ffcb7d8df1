import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> visits = new Mutex<>(0);
final dev.asyncworkbook.kernel.sync.Mutex<Integer> balance =
        new dev.asyncworkbook.kernel.sync.Mutex<>(100);

Future<Integer> fee(int amount) {
    return async(() -> {
        yieldNow().await();
        return amount / 10;
    });
}

void visit() {
    try (var guard = balance.lock().await()) {
        int before = guard.get();
        guard.set(before - fee(before).await());
        try (var v = visits.lock()) {
            v.set(v.get() + 1);
        }
    }
}

void main() {
    var a = spawn(() -> visit());
    var b = spawn(() -> visit());
    join(b, a).await();
    int v = visits.lock().get();
    println("visits = " + v);
    println("balance = " + balance.lock().await().get());
}
