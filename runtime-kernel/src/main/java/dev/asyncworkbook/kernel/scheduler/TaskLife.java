package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;

import org.jspecify.annotations.Nullable;

/**
 * Where a task is in its life, and in the list of those alive. Guarded by the {@link KernelLock}.
 */
abstract class TaskLife extends TaskProfile {

    /** Changed by the task as {@link TaskState} says. */
    TaskState state = TaskState.IDLE;

    boolean started;
    boolean abortRequested;
    boolean dropped;

    /** Its neighbors in the list of those alive, kept by the list. */
    @Nullable Task<?> previous;

    @Nullable Task<?> next;

    TaskLife(TaskIdentity identity) {
        super(identity);
    }

    /**
     * Polls what a task is made of. Most of these are blocks, and where the compiler knows that, it
     * also knows what their polls call.
     */
    static <T extends @Nullable Object> Poll<T> poll(Future<T> root, Context context) {
        return root instanceof AsyncBlock<T> block ? block.poll(context) : root.poll(context);
    }

    /** Whether it is one that a runtime runs for, and not one that was spawned. */
    final boolean isMain() {
        return id() == 0;
    }

    /** Whether it waits to be woken. */
    final boolean isIdle() {
        return state == TaskState.IDLE;
    }

    /** Whether it stands in the run queue. */
    final boolean isReady() {
        return state.isReady();
    }

    /** Whether it stands in the run queue for the next round only. */
    final boolean hasYielded() {
        return state == TaskState.YIELDED;
    }

    /** Told when that round begins. */
    final void goesOn() {
        state = TaskState.READY;
    }

    /** Ends it where its code was told to stop. */
    final void stopped() {
        try (var _ = KernelLock.hold()) {
            state = TaskState.FINISHED;
        }
    }

    /** Whether somebody has aborted it. */
    final boolean isAborted() {
        return abortRequested;
    }

    /** Whether it was polled at least once. */
    final boolean isStarted() {
        return started;
    }

    /** Whether it is being dropped, or was. */
    final boolean isDropped() {
        return dropped;
    }

    /** What it waits for now, or null if nobody can tell. */
    final @Nullable Blocker blocker() {
        return isReady() ? null : hasNotes() ? notes().blocker() : null;
    }
}
