void main() {
    var orders = AsyncChannel.<String>bounded(1);
    var cook =
            spawn(() -> {
                try {
                    while (true) println("cooks " + orders.rx().recv().await());
                } catch (RecvError closed) {
                    return;
                }
            });
    for (String meal : List.of("soup", "tea")) {
        sleep(Duration.ofMillis(10)).await();
        orders.tx().send(meal).await();
    }
    orders.tx().close();
    cook.await();
}
