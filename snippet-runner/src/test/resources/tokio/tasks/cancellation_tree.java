// Cancelling one token of a tree: who learns of it, and who does not.
import dev.asyncworkbook.kernel.sync.CancellationToken;

void watch(String name, CancellationToken token) {
    spawn(() -> {
        token.cancelled().await();
        println("  " + name + " stops");
    });
}

void main() {
    var root = new CancellationToken();
    var left = root.childToken();
    var right = root.childToken();
    var leaf = left.childToken();
    watch("leaf", leaf);
    watch("root", root);
    watch("left", left);
    yieldNow().await();
    println("cancel left");
    left.cancel();
    left.cancel();
    yieldNow().await();
    println("root " + root.isCancelled() + ", left " + left.isCancelled());
    println("right " + right.isCancelled() + ", leaf " + leaf.isCancelled());
    println("cancel root");
    root.cancel();
    println("right at once " + right.isCancelled());
    yieldNow().await();
    var late = root.childToken();
    println("a late child " + late.isCancelled());
    late.cancelled().await();
    println("and its wait is over");

    var token = new CancellationToken();
    var guard = token.dropGuard();
    var kept = token.childToken().dropGuard();
    kept.close();
    println("a child's guard does not cancel the parent: " + !token.isCancelled());
    guard.close();
    println("its own does: " + token.isCancelled());
    var worker = new CancellationToken().dropGuard().disarm();
    println("disarmed: " + !worker.isCancelled());

    var task =
            spawn(() -> {
                int[] rounds = {0};
                boolean[] stopped = {false};
                while (!stopped[0]) {
                    select().biased()
                            .on(worker.cancelled(), _ -> stopped[0] = true)
                            .on(sleep(Duration.ofMillis(10)), _ -> rounds[0]++)
                            .await();
                }
                return rounds[0];
            });
    sleep(Duration.ofMillis(35)).await();
    worker.cancel();
    println("rounds " + task.await());
}
