void main() {
    var orders = Mpsc.<String>channel(1);
    var cook =
            spawnBlocking(() -> {
                while (orders.rx().blockingRecv() instanceof Some(var order))
                    println("cooks " + order);
            });
    var guest =
            spawn(() -> {
                try (var tx = orders.tx()) {
                    for (var what : new String[] {"soup", "tea"}) {
                        sleep(Duration.ofMillis(10)).await();
                        tx.send(what).await();
                    }
                }
            });
    cook.await();
    guest.await();
}
