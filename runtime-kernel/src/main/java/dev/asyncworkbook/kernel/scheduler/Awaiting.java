package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

/** The kernel's one entry for {@code await}: polls, and suspends the coroutine while pending. */
public final class Awaiting {

    private Awaiting() {}

    /** Does what {@link Future#await()} says. */
    public static <T extends @Nullable Object> T await(Future<T> future) {
        Worker worker = Worker.current();
        Frame frame = worker.frame;
        if (frame == null) {
            throw new NotAsync(
                    "await was called outside async code: it works in main, in an async block and"
                            + " in a spawned task");
        }
        Preemption.point(SwitchLevel.SYNC);
        try {
            checkAlive(worker, frame);
            return future instanceof AsyncBlock<T> block && block.isNew()
                    ? block.runInPlace(frame)
                    : poll(future, worker, frame);
        } catch (Cancelled cancelled) {
            cancelled.drop(future);
            throw cancelled;
        }
    }

    private static <T extends @Nullable Object> T poll(
            Future<T> future, Worker worker, Frame frame) {
        while (true) {
            if (future.poll(frame.context) instanceof Poll.Ready<T>(T value)) {
                return value;
            }
            Task<?> task = worker.task;
            if (task != null) {
                task.suspending(future, task.scheduler().recorder());
            }
            frame.awaited = future;
            int line = Site.line();
            String method = Site.methodOrNull();
            worker.suspend();
            Site.restore(line, method);
            checkAlive(worker, frame);
        }
    }

    private static void checkAlive(Worker worker, Frame frame) {
        if (frame.cancelled) {
            throw new Cancelled();
        }
        if (worker.scheduler instanceof CurrentThread scheduler
                && scheduler.blockedEnding() != null) {
            throw new Stopped("the worker thread is blocked");
        }
    }
}
