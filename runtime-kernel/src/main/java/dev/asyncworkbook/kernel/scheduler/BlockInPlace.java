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
        if (worker.scheduler instanceof MultiThread scheduler && !worker.inPlace) {
            return beside(scheduler, worker, body);
        }
        return plainly(body);
    }

    private static <T extends @Nullable Object> T beside(
            MultiThread scheduler, Worker worker, Body<T> body) {
        Thread carrier = worker.carrier();
        scheduler.leaveCore(worker);
        worker.inPlace = true;
        scheduler.blocks(carrier);
        try {
            return plainly(body);
        } finally {
            scheduler.blocksNoLonger(carrier);
            worker.inPlace = false;
        }
    }

    private static <T extends @Nullable Object> T plainly(Body<T> body) {
        try {
            return body.run();
        } catch (Throwable thrown) {
            throw AsyncBlock.sneak(thrown);
        }
    }
}
