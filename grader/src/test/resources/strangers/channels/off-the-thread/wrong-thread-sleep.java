// fails: never-blocks
void main() throws InterruptedException {
    var orders = Mpsc.<String>channel(2);
    var cook =
            spawn(() -> {
                while (orders.rx().recv().await() instanceof Some(var order))
                    println("cooks " + order);
            });
    for (String meal : List.of("soup", "tea")) {
        Thread.sleep(10);
        orders.tx().send(meal).await();
        yieldNow().await();
    }
    orders.tx().close();
    cook.await();
}
