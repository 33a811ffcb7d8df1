int sold = 0;

Future<Void> printTicket(int number) {
    return async(() -> {
        sleep(Duration.ofMillis(10)).await();
        println("ticket " + number + " is sold");
    });
}

void sell() {
    sold++;
    printTicket(sold).await();
}

void main() {
    var a = spawn(() -> sell());
    var b = spawn(() -> sell());
    a.await();
    b.await();
}
