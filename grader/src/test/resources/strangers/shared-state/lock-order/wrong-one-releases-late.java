// fails: ends
import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<Integer> a = new Mutex<>(10);
final Mutex<Integer> b = new Mutex<>(10);

void move(int amount, Mutex<Integer> from, Mutex<Integer> to) {
    var source = from.lock().await();
    yieldNow().await();
    var target = to.lock().await();
    yieldNow().await();
    source.set(source.get() - amount);
    target.set(target.get() + amount);
    source.close();
    target.close();
}

void main() {
    var one = spawn(() -> move(5, a, b));
    var two =
            spawn(() -> {
                sleep(Duration.ofMillis(1)).await();
                move(2, b, a);
            });
    var three = spawn(() -> move(0, b, a));
    one.await();
    two.await();
    three.await();
    println("a = " + a.lock().await().get() + ", b = " + b.lock().await().get());
}
