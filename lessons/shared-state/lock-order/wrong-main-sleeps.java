import dev.asyncworkbook.kernel.sync.Mutex;

/** An account; its number says which lock comes first. */
record Account(int number, Mutex<Integer> balance) {}

final Account a = new Account(1, new Mutex<>(10));
final Account b = new Account(2, new Mutex<>(10));

void move(int amount, Account from, Account to) {
    boolean inOrder = from.number() < to.number();
    var first = inOrder ? from : to;
    var second = inOrder ? to : from;
    try (var one = first.balance().lock().await()) {
        yieldNow().await(); // writes to the ledger
        try (var two = second.balance().lock().await()) {
            yieldNow().await(); // writes to the ledger
            one.set(one.get() + (inOrder ? -amount : amount));
            two.set(two.get() + (inOrder ? amount : -amount));
        }
    }
}

void main() {
    spawn(() -> move(5, a, b));
    spawn(() -> move(2, b, a));
    sleep(Duration.ofMillis(100)).await();
    try (var left = a.balance().lock().await();
            var right = b.balance().lock().await()) {
        println("a = " + left.get() + ", b = " + right.get());
    }
}
