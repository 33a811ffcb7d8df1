import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> sold = new Mutex<>(0);

int number() {
    try (var guard = sold.lock()) {
        return guard.get();
    }
}

Future<Void> printTicket() {
    return async(() -> {
        sleep(Duration.ofMillis(10)).await();
        println("ticket " + number() + " is sold");
    });
}

void sell() {
    try (var guard = sold.lock()) {
        guard.set(guard.get() + 1);
    }
    printTicket().await();
}

void main() {
    var a = spawn(() -> sell());
    var b = spawn(() -> sell());
    a.await();
    b.await();
}
