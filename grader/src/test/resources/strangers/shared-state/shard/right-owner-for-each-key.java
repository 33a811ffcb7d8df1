Future<Integer> shop(String key, Mpsc.Receiver<Integer> orders) {
    return async(() -> {
        int stock = 0;
        while (orders.recv().await() instanceof Some(var more)) {
            int before = stock;
            sleep(Duration.ofMillis(10)).await();
            stock = before + more;
            println(key + " done");
        }
        return stock;
    });
}

void main() {
    var apples = Mpsc.<Integer>channel(1);
    var bread = Mpsc.<Integer>channel(1);
    var appleShop = spawn(shop("apples", apples.rx()));
    var breadShop = spawn(shop("bread", bread.rx()));
    var customers = new JoinSet<Void>();
    for (var tx : List.of(apples.tx(), apples.tx(), bread.tx())) {
        customers.spawn(() -> tx.send(1).await());
    }
    customers.joinAll().await();
    apples.tx().close();
    bread.tx().close();
    println("apples = " + appleShop.await());
    println("bread = " + breadShop.await());
}
