package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How code waits that is not async: by blocking the thread that it runs on. */
public final class Blocking {

    private Blocking() {}

    /**
     * Blocks until the future is ready.
     *
     * @param caller the method that blocks, for the message
     * @param instead what async code should do, for the message
     * @throws IllegalStateException in async code, whose thread belongs to the other tasks as well
     */
    public static <T extends @Nullable Object> T on(
            Future<T> future, String caller, String instead) {
        Worker worker = Worker.current();
        BlockingThread thread = worker.blocking;
        if (thread != null) {
            Scheduler beside = thread.besideOf();
            if (beside == null) {
                return takingTurns(future, worker, thread);
            }
            return beside.isParallel() ? parked(future) : beside(beside, future);
        }
        if (worker.scheduler != null && !worker.inPlace) {
            Recorder.current().looseEnds().takenCareOf(future);
            throw new IllegalStateException(
                    caller
                            + " was called in async code, whose thread it would block: "
                            + instead
                            + ", or call it inside spawnBlocking");
        }
        return parked(future);
    }

    private static <T extends @Nullable Object> T takingTurns(
            Future<T> future, Worker worker, BlockingThread thread) {
        Task<?> task = Objects.requireNonNull(worker.task);
        Context cx = new Context(task);
        try {
            while (true) {
                if (future.poll(cx) instanceof Poll.Ready<T>(T value)) {
                    return value;
                }
                task.notes().blocking(future instanceof Waiting waiting ? waiting : () -> null);
                thread.waitForTurn();
                task.notes().unblocked();
            }
        } catch (Cancelled cancelled) {
            cancelled.drop(future);
            throw cancelled;
        }
    }

    /** Lets the runtime's thread poll the future, since what it touches belongs to that thread. */
    private static <T extends @Nullable Object> T beside(Scheduler scheduler, Future<T> future) {
        CompletableFuture<T> result = new CompletableFuture<>();
        scheduler.outside().execute(() -> scheduler.spawn(new Relay<>(future, result)));
        try {
            return result.join();
        } catch (CompletionException failed) {
            throw AsyncBlock.sneak(Objects.requireNonNull(failed.getCause()));
        }
    }

    private static <T extends @Nullable Object> T parked(Future<T> future) {
        Thread thread = Worker.current().carrier();
        Context cx = new Context(() -> LockSupport.unpark(thread));
        while (true) {
            if (future.poll(cx) instanceof Poll.Ready<T>(T value)) {
                return value;
            }
            LockSupport.park(future);
        }
    }

    /**
     * Blocks until the attempt succeeds: for what blocks its whole thread, even in async code.
     *
     * @param waiters who is woken when it is worth another attempt
     * @param wait says what is waited for
     */
    public static void until(BooleanSupplier attempt, WakeList waiters, Waiting wait) {
        if (attempt.getAsBoolean()) {
            return;
        }
        Worker worker = Worker.current();
        BlockingThread thread = worker.blocking;
        Scheduler scheduler = worker.scheduler;
        if (thread != null && thread.besideOf() == null) {
            takingTurnsUntil(attempt, waiters, wait, worker, thread);
        } else if (worker.task != null && Preemption.hasOwnThread(scheduler)) {
            parkedAlone(attempt, waiters, wait, worker.task);
        } else if (scheduler instanceof CurrentThread alone && worker.task != null) {
            new Blockade(alone, wait).until(attempt, waiters);
        } else {
            parkedUntil(attempt, waiters);
        }
    }

    /** Blocks the task alone, as if it ran on a thread of its own. */
    private static void parkedAlone(
            BooleanSupplier attempt, WakeList waiters, Waiting wait, Task<?> task) {
        do {
            waiters.add(task);
            task.notes().blocking(wait);
            Preemption.park();
            task.notes().unblocked();
        } while (!attempt.getAsBoolean());
    }

    private static void takingTurnsUntil(
            BooleanSupplier attempt,
            WakeList waiters,
            Waiting wait,
            Worker worker,
            BlockingThread thread) {
        Task<?> task = Objects.requireNonNull(worker.task);
        do {
            waiters.add(task);
            task.notes().blocking(wait);
            thread.waitForTurn();
            task.notes().unblocked();
        } while (!attempt.getAsBoolean());
    }

    /** Blocks the thread for real, until another thread makes the attempt succeed. */
    static void parkedUntil(BooleanSupplier attempt, WakeList waiters) {
        Thread thread = Worker.current().carrier();
        Waker waker = () -> LockSupport.unpark(thread);
        boolean interrupted = false;
        waiters.add(waker);
        while (!attempt.getAsBoolean()) {
            LockSupport.park(waiters);
            interrupted |= Thread.interrupted();
            waiters.add(waker);
        }
        if (interrupted) {
            thread.interrupt();
        }
    }

    /**
     * The root of a task that does its work for a thread outside.
     *
     * @param future the work
     * @param result where its result goes
     */
    private record Relay<T extends @Nullable Object>(Future<T> future, CompletableFuture<T> result)
            implements Future<Void> {

        @Override
        public Poll<Void> poll(Context cx) {
            try {
                if (future.poll(cx) instanceof Poll.Ready<T>(T value)) {
                    result.complete(value);
                    return Poll.done();
                }
                return Poll.pending();
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
                return Poll.done();
            }
        }

        @Override
        public void drop() {
            future.drop();
            result.completeExceptionally(new Cancelled());
        }
    }
}
