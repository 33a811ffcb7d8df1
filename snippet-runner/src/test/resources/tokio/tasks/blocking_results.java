// What spawn_blocking gives: values, panics, and no abort once it runs.
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.std.Channel;

void main() {
    var sum =
            spawnBlocking(() -> {
                int total = 0;
                for (int i = 1; i <= 10; i++) {
                    total += i;
                }
                return total;
            });
    println("sum " + sum.await());

    var fails =
            spawnBlocking(() -> {
                throw new RuntimeException("blocked");
            });
    try {
        fails.await();
    } catch (JoinError error) {
        println("panic " + error.isPanic() + ", cancelled " + error.isCancelled());
        println("message " + error.intoPanic().getMessage());
    }

    var started = Oneshot.<Boolean>channel();
    var go = Channel.<String>unbounded();
    var running =
            spawnBlocking(() -> {
                started.tx().send(true);
                return go.rx().recv();
            });
    started.rx().await();
    running.abort();
    println("finished after abort: " + running.isFinished());
    go.tx().send("it ran to its end");
    println(running.await());

    var set = new JoinSet<Integer>();
    set.spawn(() -> 1);
    if (set.joinNext().await() instanceof Some(var value)) {
        println("set " + value);
    }

    var inner =
            spawnBlocking(() -> {
                var handle = Handle.current();
                int value = handle.blockOn(async(() -> 5));
                var task = handle.spawn(async(() -> 6));
                return value + handle.blockOn(task);
            });
    println("block_on inside " + inner.await());
}
