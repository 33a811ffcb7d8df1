// prints: sum 6
import dev.asyncworkbook.kernel.std.Channel;

void main() {
    var channel = Channel.<Integer>bounded(1);
    var sum =
            spawnBlocking(() -> {
                int total = 0;
                for (int number : channel.rx()) total += number;
                return total;
            });
    spawnBlocking(() -> {
        try (var tx = channel.tx()) {
            for (int i = 1; i <= 3; i++) tx.send(i);
        }
    });
    println("sum " + sum.await());
}
