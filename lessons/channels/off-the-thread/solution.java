void main() {
    var orders = Mpsc.<String>unboundedChannel();
    var cook = spawn(() -> {
        while (orders.rx().recv().await() instanceof Some(var order)) {
            println("cooks " + order);
        }
    });
    var guest = spawn(() -> {
        try (var tx = orders.tx()) {
            sleep(Duration.ofMillis(10)).await();
            tx.send("soup");
            sleep(Duration.ofMillis(10)).await();
            tx.send("tea");
        }
    });
    guest.await();
    cook.await();
}
