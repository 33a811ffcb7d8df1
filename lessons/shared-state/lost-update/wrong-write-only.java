import dev.asyncworkbook.kernel.sync.Mutex;

int counter = 0;

void increment(Mutex<String> lock) {
    int seen = counter;
    yieldNow().await();
    try (var guard = lock.lock().await()) {
        counter = seen + 1;
    }
}

void main() {
    var lock = new Mutex<>("");
    var a = spawn(() -> increment(lock));
    var b = spawn(() -> increment(lock));
    a.await();
    b.await();
    println("counter = " + counter);
}
