import dev.asyncworkbook.kernel.std.Channel;

void main() {
    var orders = Channel.<String>unbounded();
    var cook = spawn(() -> {
        for (String order : orders.rx()) {
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
