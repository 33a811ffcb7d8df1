import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> sold = new Mutex<>(0);

Future<Void> printTicket(int number) {
    return async(() -> {
        sleep(Duration.ofMillis(10)).await();
        println("ticket " + number + " is sold");
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
    spawn(() -> sell()).await();
    spawn(() -> sell()).await();
}
