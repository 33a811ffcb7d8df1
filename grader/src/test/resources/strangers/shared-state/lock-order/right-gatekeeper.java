import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<String> gate = new Mutex<>("one at a time may take locks");
final Mutex<Integer> a = new Mutex<>(10);
final Mutex<Integer> b = new Mutex<>(10);

void move(int amount, Mutex<Integer> from, Mutex<Integer> to) {
    var turn = gate.lock().await();
    try (var source = from.lock().await();
            var target = to.lock().await()) {
        turn.close();
        yieldNow().await();
        source.set(source.get() - amount);
        target.set(target.get() + amount);
    }
}

void main() {
    var one = spawn(() -> move(5, a, b));
    var two = spawn(() -> move(2, b, a));
    two.await();
    one.await();
    int left = a.intoInner();
    int right = b.intoInner();
    println("a = " + left + ", b = " + right);
}
