import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> sold = new Mutex<>(0);

Future<Void> printTicket(int number) {
    return async(() -> {
        sleep(Duration.ofMillis(10)).await();
        println("ticket " + number + " is sold");
    });
}

void sell() {
    int number;
    try (var guard = sold.lock()) {
        guard.set(guard.get() + 1);
        number = guard.get();
    }
    printTicket(number).await();
}

void main() {
    var a = spawn(() -> sell());
    var b = spawn(() -> sell());
    a.await();
    b.await();
}
