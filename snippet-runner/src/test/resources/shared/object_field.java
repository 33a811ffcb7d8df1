static class Account {
    int balance = 100;

    void take(int amount) {
        if (balance >= amount) {
            balance -= amount;
        }
    }
}

void main() {
    var account = new Account();
    var a =
            spawn(() -> {
                account.take(60);
                yieldNow().await();
                account.take(10);
            });
    var b =
            spawn(() -> {
                account.take(50);
                yieldNow().await();
                account.take(45);
            });
    a.await();
    b.await();
    println(account.balance);
}
