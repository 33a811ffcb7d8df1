// fails: keeps-the-lock
import dev.asyncworkbook.kernel.std.Mutex;

final Mutex<Integer> sold = new Mutex<>(0);

Future<Void> sell() {
    return async(() -> {
        int number;
        try (var guard = sold.lock()) {
            guard.set(guard.get() + 1);
            number = guard.get();
        }
        sleep(Duration.ofMillis(10)).await();
        println("ticket " + number + " is sold");
    });
}

void main() {
    join(sell(), sell()).await();
}
