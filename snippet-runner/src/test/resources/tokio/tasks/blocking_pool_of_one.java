// One blocking thread: what waits for it can be aborted, what runs there cannot.
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.std.Channel;

Future<Void> program() {
    return async(() -> {
        var go = Channel.<Boolean>unbounded();
        var began = Oneshot.<Boolean>channel();
        var first =
                spawnBlocking(() -> {
                    println("first begins");
                    began.tx().send(true);
                    go.rx().recv();
                    println("first ends");
                    return 1;
                });
        var second = spawnBlocking(() -> println("never printed"));
        var third = spawnBlocking(() -> 3);
        began.rx().await();
        first.abort();
        second.abort();
        println(
                "first finished: "
                        + first.isFinished()
                        + ", third finished: "
                        + third.isFinished());
        go.tx().send(true);
        try {
            second.await();
        } catch (JoinError e) {
            println("second cancelled: " + e.isCancelled());
        }
        println("first gives " + first.await());
        println("third gives " + third.await());
        JoinHandle<Integer> failing =
                spawnBlocking(() -> {
                    throw new RuntimeException("blocking");
                });
        try {
            failing.await();
        } catch (JoinError e) {
            println("panic " + e.isPanic() + ", cancelled " + e.isCancelled());
        }
        var nested =
                spawnBlocking(() ->
                        spawn(() -> {
                            sleep(Duration.ofMillis(1)).await();
                            return 5;
                        }));
        println("spawned from there: " + nested.await().await());
        var handle = Handle.current();
        var inside = spawnBlocking(() -> handle.blockOn(async(() -> 6)));
        println("block_on there: " + inside.await());
    });
}

void main() throws InterruptedException {
    var thread =
            new Thread(() -> {
                try (var runtime = Builder.newCurrentThread().maxBlockingThreads(1).build()) {
                    runtime.blockOn(program());
                }
            });
    thread.start();
    thread.join();
}
