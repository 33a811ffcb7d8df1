int a = 10;
int b = 10;

void main() {
    var one = spawn(() -> {
        yieldNow().await(); // writes to the ledger
        a -= 5;
        b += 5;
    });
    var two = spawn(() -> {
        yieldNow().await(); // writes to the ledger
        b -= 2;
        a += 2;
    });
    one.await();
    two.await();
    println("a = " + a + ", b = " + b);
}
