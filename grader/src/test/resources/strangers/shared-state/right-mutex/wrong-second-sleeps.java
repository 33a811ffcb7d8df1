// fails: either-first
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
    int before;
    try (var guard = balance.lock()) {
        before = guard.get();
    }
    int cost = fee(before).await();
    try (var guard = balance.lock()) {
        guard.set(before - cost);
    }
}

void main() {
    var a = spawn(() -> visit());
    var b =
            spawn(() -> {
                sleep(Duration.ofMillis(50)).await();
                visit();
            });
    a.await();
    b.await();
    try (var guard = visits.lock()) {
        println("visits = " + guard.get());
    }
    try (var guard = balance.lock()) {
        println("balance = " + guard.get());
    }
}
