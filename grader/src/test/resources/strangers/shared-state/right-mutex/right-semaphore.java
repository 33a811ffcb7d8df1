import dev.asyncworkbook.kernel.sync.Semaphore;

final Semaphore turn = new Semaphore(1);
int visits;
int balance = 100;

Future<Integer> fee(int amount) {
    return async(() -> {
        yieldNow().await();
        return amount / 10;
    });
}

void visit() {
    try (var permit = turn.acquire().await()) {
        visits++;
        balance -= fee(balance).await();
    }
}

void main() {
    var tasks = new JoinSet<Void>();
    for (int i = 0; i < 2; i++) tasks.spawn(() -> visit());
    tasks.joinAll().await();
    println("visits = " + visits);
    println("balance = " + balance);
}
