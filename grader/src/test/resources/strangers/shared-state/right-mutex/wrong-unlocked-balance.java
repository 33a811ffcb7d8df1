// fails: balance
int visits = 0;
int balance = 100;

Future<Integer> fee(int amount) {
    return async(() -> {
        yieldNow().await();
        return amount / 10;
    });
}

void visit() {
    visits++;
    balance = balance - fee(balance).await();
}

void main() {
    var a = spawn(() -> visit());
    var b = spawn(() -> visit());
    a.await();
    b.await();
    println("visits = " + visits);
    println("balance = " + balance);
}
