import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<Integer> a = new Mutex<>(10);
final Mutex<Integer> b = new Mutex<>(10);

/** Takes both locks or none: nobody waits for the second with the first. */
void move(int amount, Mutex<Integer> from, Mutex<Integer> to) {
    while (true) {
        try (var source = from.lock().await()) {
            if (to.tryLock() instanceof Some(var target)) {
                try (target) {
                    yieldNow().await(); // writes to the ledger
                    source.set(source.get() - amount);
                    target.set(target.get() + amount);
                    return;
                }
            }
        }
        yieldNow().await();
    }
}

void main() {
    var one = spawn(() -> move(5, a, b));
    var two = spawn(() -> move(2, b, a));
    one.await();
    two.await();
    try (var left = a.lock().await(); var right = b.lock().await()) {
        println("a = " + left.get() + ", b = " + right.get());
    }
}
