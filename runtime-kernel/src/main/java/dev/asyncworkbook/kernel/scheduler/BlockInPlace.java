package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;

import org.jspecify.annotations.Nullable;

/** Code of a task that blocks its thread, while another thread goes on with the other tasks. */
public final class BlockInPlace {

    private BlockInPlace() {}

    /** Does what {@code Async.blockInPlace} says. */
    public static <T extends @Nullable Object> T run(Body<T> body) {
        Worker worker = Worker.current();
        if (worker.scheduler instanceof CurrentThread && worker.blocking == null) {
            throw new IllegalStateException(
                    "blockInPlace() was called in a runtime with one thread, which it would block:"
                            + " use spawnBlocking, or the multi-thread flavor");
        }
        boolean outer = worker.inPlace;
        if (worker.scheduler instanceof MultiThread scheduler) {
            scheduler.leaveCore(worker);
            worker.inPlace = true;
        }
        try {
            return body.run();
        } catch (Throwable thrown) {
            throw AsyncBlock.sneak(thrown);
        } finally {
            worker.inPlace = outer;
        }
    }
}
