import dev.asyncworkbook.kernel.sync.Mutex;

int counter = 0;
final Mutex<Object> lock = new Mutex<>(new Object());

void increment() {
    try (var guard = lock.lock().await()) {
        int seen = counter;
        yieldNow().await();
        counter = seen + 1;
    }
}

void main() {
    var a = spawn(() -> increment());
    var b = spawn(() -> increment());
    a.await();
    b.await();
    println("counter = " + counter);
}
