// fails: at-once
import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> sold = new Mutex<>(0);

void sell() {
    int number;
    try (var guard = sold.lock()) {
        guard.set(guard.get() + 1);
        number = guard.get();
    }
    println("ticket " + number + " is sold");
    sleep(Duration.ofMillis(10)).await();
}

void main() {
    var a = spawn(() -> sell());
    var b = spawn(() -> sell());
    a.await();
    b.await();
}
