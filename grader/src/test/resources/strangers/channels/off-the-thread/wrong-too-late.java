// fails: at-once
import dev.asyncworkbook.kernel.std.Channel;

void main() {
    var orders = Channel.<String>unbounded();
    var guest =
            spawn(() -> {
                try (var tx = orders.tx()) {
                    sleep(Duration.ofMillis(10)).await();
                    tx.send("soup");
                    sleep(Duration.ofMillis(10)).await();
                    tx.send("tea");
                }
            });
    guest.await();
    for (String order : orders.rx()) {
        println("cooks " + order);
    }
}
