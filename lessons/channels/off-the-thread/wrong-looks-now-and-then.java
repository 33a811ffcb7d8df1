import dev.asyncworkbook.kernel.std.Channel;

void main() {
    var orders = Channel.<String>unbounded();
    var cook = spawn(() -> {
        while (true) {
            try {
                println("cooks " + orders.rx().tryRecv());
            } catch (TryRecvError none) {
                if (none instanceof TryRecvError.Disconnected) {
                    return;
                }
                sleep(Duration.ofMillis(7)).await();
            }
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
