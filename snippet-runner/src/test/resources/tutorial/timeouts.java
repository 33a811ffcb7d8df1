// prints: Tick!
// prints: Tick!
// prints: Tick!
// prints: Tick!
// prints: elapsed
// prints: [a, b]
import dev.asyncworkbook.kernel.sync.Semaphore;

void main() {
    var interval = interval(Duration.ofMillis(300));
    Future<Void> ticking =
            async(() -> {
                while (true) {
                    interval.tick().await();
                    println("Tick!");
                }
            });
    try {
        timeout(Duration.ofSeconds(1), ticking).await();
    } catch (Elapsed e) {
        println("elapsed");
    }

    var limit = new Semaphore(1);
    var order = new ArrayList<String>();
    var a =
            spawn(() -> {
                try (var permit = limit.acquire().await()) {
                    sleep(Duration.ofMillis(5)).await();
                    order.add("a");
                }
            });
    var b =
            spawn(() -> {
                try (var permit = limit.acquire().await()) {
                    order.add("b");
                }
            });
    tryJoin(a, b).await();
    println(order);
}
