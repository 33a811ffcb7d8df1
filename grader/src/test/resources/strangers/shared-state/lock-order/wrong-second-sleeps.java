// fails: either-first
import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<Integer> a = new Mutex<>(10);
final Mutex<Integer> b = new Mutex<>(10);

void move(int amount, Mutex<Integer> from, Mutex<Integer> to) {
    try (var source = from.lock().await()) {
        yieldNow().await(); // writes to the ledger
        try (var target = to.lock().await()) {
            yieldNow().await(); // writes to the ledger
            source.set(source.get() - amount);
            target.set(target.get() + amount);
        }
    }
}

void main() {
    var one = spawn(() -> move(5, a, b));
    var two =
            spawn(() -> {
                sleep(Duration.ofMillis(10)).await();
                move(2, b, a);
            });
    one.await();
    two.await();
    try (var left = a.lock().await();
            var right = b.lock().await()) {
        println("a = " + left.get() + ", b = " + right.get());
    }
}
