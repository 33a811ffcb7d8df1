// A runtime by hand: tasks run only while block_on does, and are dropped with the runtime.
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Handle;

record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

JoinHandle<Void> inside;

void program() {
    println("outside: " + (Handle.tryCurrent() instanceof None));
    var runtime = Builder.newCurrentThread().startPaused(true).build();
    var early =
            runtime.spawn(
                    async(() -> {
                        println("early runs");
                        return 1;
                    }));
    println("spawned, not run: " + early.isFinished());
    println("block_on gives " + runtime.blockOn(async(() -> 2)));
    println("early finished: " + early.isFinished());
    println("early gives " + runtime.blockOn(early));

    runtime.enter(() -> {
        println("entered: " + (Handle.tryCurrent() instanceof Some));
        inside =
                spawn(() -> {
                    try (var _ = new Guard("inside")) {
                        sleep(Duration.ofMillis(100)).await();
                        println("never printed");
                    }
                });
    });
    println("left: " + (Handle.tryCurrent() instanceof None));
    runtime.blockOn(
            async(() -> {
                var start = Instant.now();
                sleep(Duration.ofMillis(60)).await();
                println("slept " + start.elapsed().toMillis() + " ms");
                println("inside finished: " + inside.isFinished());
            }));
    var handle = runtime.handle();
    runtime.blockOn(
            async(() -> {
                var task = handle.spawn(async(() -> 3));
                println("through the handle " + task.await());
            }));
    println("the runtime goes");
    runtime.close();
    println("the runtime is gone, inside finished: " + inside.isFinished());
}

void main() throws InterruptedException {
    var thread = new Thread(() -> program());
    thread.start();
    thread.join();
}
