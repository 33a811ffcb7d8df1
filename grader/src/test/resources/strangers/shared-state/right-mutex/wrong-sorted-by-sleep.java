// fails: balance
import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<int[]> bank = new Mutex<>(new int[] {0, 100});

Future<Integer> fee(int amount) {
    return async(() -> {
        yieldNow().await();
        return amount / 10;
    });
}

void visit(int delay) {
    yieldNow().await();
    if (delay > 0) yieldNow().await();
    if (delay > 0) yieldNow().await();
    int before;
    try (var guard = bank.lock()) {
        guard.get()[0]++;
        before = guard.get()[1];
    }
    int fee = fee(before).await();
    try (var guard = bank.lock()) {
        guard.get()[1] = before - fee;
    }
}

void main() {
    var a = spawn(() -> visit(0));
    var b = spawn(() -> visit(1));
    a.await();
    b.await();
    try (var guard = bank.lock()) {
        println("visits = " + guard.get()[0]);
        println("balance = " + guard.get()[1]);
    }
}
