package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Result;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.TaskNotes;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * The owner of a spawned task's result.
 *
 * <p>It is a future: awaiting it waits for the task to end. Dropping it detaches the task, which
 * goes on by itself. Confined to the runtime's thread.
 *
 * <p>Cancellation: if the await is dropped, the task goes on and the handle can be awaited again.
 *
 * @param <T> what the task produces
 */
public final class JoinHandle<T extends @Nullable Object> implements Future<T>, Waiting {

    private final Task<T> task;
    private boolean joined;

    /** Made by the kernel, which alone has tasks. */
    public JoinHandle(Task<T> task) {
        this.task = task;
    }

    /**
     * {@inheritDoc}
     *
     * @throws JoinError if the task panicked or was aborted
     */
    @Override
    public Poll<T> poll(Context cx) {
        try (var _ = KernelLock.hold()) {
            if (joined) {
                throw new PolledAfterCompletion("the JoinHandle of `" + task.name() + "`");
            }
            if (Budget.isExhausted(cx)) {
                return Poll.pending();
            }
            if (!task.completion().watch(KernelLock.late(cx.waker()))) {
                TaskNotes.noteCurrent(this);
                return Poll.pending();
            }
            Budget.spend();
            return Poll.ready(takeResult());
        }
    }

    /**
     * The result of a task that has ended.
     *
     * @throws JoinError if the task panicked or was aborted
     */
    T takeResult() {
        try (var _ = KernelLock.hold()) {
            joined = true;
            Recorder.current().event(EventKind.JOIN, task.subject(), "", task.completion().event());
            return switch (Objects.requireNonNull(task.completion().observe())) {
                case Result.Value<T>(T value) -> value;
                case Result.Panic<T> panic -> throw JoinError.panic(task, panic);
                case Result.Aborted<T> _ -> throw JoinError.cancelled(task);
            };
        }
    }

    /**
     * Asks the task to stop at its next await, where its {@code finally} blocks run. A task that
     * has ended keeps its result.
     */
    public void abort() {
        task.abort();
    }

    /** The right to abort the task, which can be given to others. */
    public AbortHandle abortHandle() {
        return new AbortHandle(task);
    }

    /** The task's number. */
    public Id id() {
        return new Id(task.id());
    }

    /** The task itself, for the kernel. */
    Task<T> task() {
        return task;
    }

    /** Whether the task has ended; right after {@link #abort()} it usually has not. */
    public boolean isFinished() {
        boolean finished = task.isFinished();
        if (finished) {
            Recorder.current().event(EventKind.JOIN, task.subject(), "", task.completion().event());
        }
        return finished;
    }

    @Override
    public Blocker blocker() {
        Blocker.Holder awaited = new Blocker.Holder(Blocker.Role.TASK, task, 0);
        return new Blocker("`" + task.name() + "` to finish", task.subject(), List.of(awaited));
    }

    @Override
    public String toString() {
        return "JoinHandle(" + task.name() + ")";
    }
}
