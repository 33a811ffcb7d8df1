// What a runtime does with tasks and blocking code that are left when it is shut down.
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.std.Channel;

record Guard(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
    }
}

boolean isCancelled(dev.asyncworkbook.kernel.runtime.Runtime runtime, JoinHandle<?> task) {
    try {
        runtime.blockOn(task);
        return false;
    } catch (JoinError e) {
        return e.isCancelled();
    }
}

void program() {
    var runtime = Builder.newCurrentThread().startPaused(true).build();
    var both =
            runtime.blockOn(
                    async(() -> {
                        var task =
                                spawn(() -> {
                                    try (var _ = new Guard("waiting")) {
                                        sleep(Duration.ofSeconds(1)).await();
                                    }
                                });
                        yieldNow().await();
                        var never =
                                spawn(() -> {
                                    try (var _ = new Guard("never made")) {}
                                });
                        return List.of(task, never);
                    }));
    println("shutdown_background");
    runtime.shutdownBackground();
    println("finished: " + both.get(0).isFinished() + " " + both.get(1).isFinished());
    var other = Builder.newCurrentThread().build();
    println("awaited elsewhere: cancelled " + isCancelled(other, both.get(0)));
    println("the other: cancelled " + isCancelled(other, both.get(1)));

    var go = Channel.<Boolean>unbounded();
    var blocking =
            other.spawnBlocking(() -> {
                go.rx().recv();
                return 5;
            });
    go.tx().send(true);
    println("blocking code gives " + other.blockOn(blocking));
    var handle = other.handle();
    other.shutdownTimeout(Duration.ofMillis(10));
    var late = handle.spawn(async(() -> println("never printed")));
    println("spawned on a dead runtime: finished " + late.isFinished());
    var third = Builder.newCurrentThread().build();
    println("cancelled " + isCancelled(third, late));
    boolean panicking =
            third.blockOn(
                    async(() -> {
                        var h =
                                spawn(() -> {
                                    throw new RuntimeException("in a task");
                                });
                        try {
                            h.await();
                            return false;
                        } catch (JoinError _) {
                            return true;
                        }
                    }));
    println("a panic stays in its task: " + panicking);
    boolean out = false;
    try {
        third.blockOn(
                async(() -> {
                    throw new RuntimeException("in block_on");
                }));
    } catch (RuntimeException _) {
        out = true;
    }
    println("a panic in block_on comes out: " + out);
    println("and the runtime goes on: " + third.blockOn(async(() -> 1)));
}

void main() throws InterruptedException {
    var thread = new Thread(() -> program());
    thread.start();
    thread.join();
}
