// Where a task that yields stands among those that were woken, and woken by those, meanwhile.
import dev.asyncworkbook.kernel.sync.Notify;

void main() {
    var links = new ArrayList<Notify>();
    for (int i = 0; i < 4; i++) {
        links.add(new Notify());
    }
    for (int n = 0; n < 3; n++) {
        int i = n;
        spawn(() -> {
            links.get(i).notified().await();
            println("link " + i);
            links.get(i + 1).notifyOne();
        });
    }
    var yielding =
            spawn(() -> {
                sleep(Duration.ofMillis(1)).await();
                links.get(0).notifyOne();
                for (int round = 0; round < 3; round++) {
                    println("yield " + round);
                    yieldNow().await();
                }
                println("yielded");
            });
    yielding.await();
}
