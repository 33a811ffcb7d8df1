// fails: holds-both
import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<Integer> a = new Mutex<>(10);
final Mutex<Integer> b = new Mutex<>(10);

void move(int amount, Mutex<Integer> from, Mutex<Integer> to) {
    try (var source = from.lock().await()) {
        yieldNow().await();
        try (var target = timeout(Duration.ofMillis(5), to.lock()).await()) {
            yieldNow().await();
            source.set(source.get() - amount);
            target.set(target.get() + amount);
        } catch (Elapsed gaveUp) {
            return;
        }
    }
}

void main() {
    var one = spawn(() -> move(5, a, b));
    var two = spawn(() -> move(2, b, a));
    one.await();
    two.await();
    try (var left = a.lock().await();
            var right = b.lock().await()) {
        println("a = " + left.get() + ", b = " + right.get());
    }
}
