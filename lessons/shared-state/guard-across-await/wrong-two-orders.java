import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> sold = new Mutex<>(0);
final dev.asyncworkbook.kernel.sync.Mutex<String> printer =
        new dev.asyncworkbook.kernel.sync.Mutex<>("printer");
final dev.asyncworkbook.kernel.sync.Mutex<String> paper =
        new dev.asyncworkbook.kernel.sync.Mutex<>("paper");

Future<Void> printTicket(int number) {
    return async(() -> {
        var first = number == 1 ? printer : paper;
        var second = number == 1 ? paper : printer;
        try (var one = first.lock().await()) {
            sleep(Duration.ofMillis(10)).await();
            try (var two = second.lock().await()) {
                println("ticket " + number + " is sold");
            }
        }
    });
}

int nextNumber() {
    try (var guard = sold.lock()) {
        guard.set(guard.get() + 1);
        return guard.get();
    }
}

void sell() {
    printTicket(nextNumber()).await();
}

void main() {
    var a = spawn(() -> sell());
    var b = spawn(() -> sell());
    a.await();
    b.await();
}
