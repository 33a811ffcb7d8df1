int visits = 0;

Future<Integer> fee(int amount) {
    return async(() -> {
        yieldNow().await();
        return amount / 10;
    });
}

void main() {
    var desk = Mpsc.<Oneshot.Sender<Integer>>channel(1);
    var teller =
            spawn(() -> {
                int balance = 100;
                while (desk.rx().recv().await() instanceof Some(var customer)) {
                    balance -= fee(balance).await();
                    customer.send(balance);
                }
                return balance;
            });
    var customers = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 2; i++) {
        var tx = desk.tx().copy();
        customers.add(
                spawn(() -> {
                    try (tx) {
                        visits++;
                        var receipt = Oneshot.<Integer>channel();
                        tx.send(receipt.tx()).await();
                        receipt.rx().await();
                    }
                }));
    }
    desk.tx().close();
    for (var customer : customers) customer.await();
    println("visits = " + visits);
    println("balance = " + teller.await());
}
