// prints: worker 0 stops
// prints: worker 1 stops
// prints: all stopped
import dev.asyncworkbook.kernel.sync.CancellationToken;

void main() {
    var token = new CancellationToken();
    var tracker = new TaskTracker();
    for (int i = 0; i < 2; i++) {
        int number = i;
        tracker.spawn(() -> {
            select().biased()
                    .on(token.cancelled(), _ -> println("worker " + number + " stops"))
                    .on(sleep(Duration.ofSeconds(3600)), _ -> println("worked"))
                    .await();
        });
    }
    sleep(Duration.ofMillis(10)).await();
    token.cancel();
    tracker.close();
    tracker.waitAll().await();
    println("all stopped");
}
