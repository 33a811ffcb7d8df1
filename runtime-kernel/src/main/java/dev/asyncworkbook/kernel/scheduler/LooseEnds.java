package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run has begun and somebody must still take care of; what is left at the end is reported.
 * Any thread may use it.
 */
public final class LooseEnds {

    /**
     * Whom something concerns: the very same object, not one like it.
     *
     * @param whom the object
     */
    private record Concern(Object whom) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Concern concern && concern.whom == whom;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(whom);
        }
    }

    private final boolean on;

    /** The futures that nobody has polled or dropped, in the order of their creation. */
    private final Set<Operation<?>> untouched = new LinkedHashSet<>();

    /** The spawned tasks that threw, in the order of their ends. */
    private final List<Task<?>> failed = new ArrayList<>();

    /** What is to be reported at the end unless it is settled before, in the order of arising. */
    private final Map<Concern, Runnable> unsettled = new LinkedHashMap<>();

    /** Who was the first to suspend at a future of the learner's own. */
    private final IdentityHashMap<Future<?>, Task<?>> firstAwaiters = new IdentityHashMap<>();

    private final Recreations recreations = new Recreations();

    private final PartialWrites partialWrites = new PartialWrites();

    LooseEnds(boolean on) {
        this.on = on;
    }

    /** Told of a new future, which somebody must poll. */
    void created(Operation<?> future) {
        if (on) {
            synchronized (this) {
                untouched.add(future);
            }
        }
    }

    /** Told that somebody takes care of a future. */
    void takenCareOf(Future<?> future) {
        if (on && future instanceof Operation<?>) {
            synchronized (this) {
                untouched.remove(future);
            }
        }
    }

    /** The futures that nobody has polled, or marked as left on purpose. */
    synchronized List<Operation<?>> untouched() {
        return List.copyOf(untouched);
    }

    /** Told that a spawned task threw. */
    void failed(Task<?> task) {
        if (on) {
            synchronized (this) {
                failed.add(task);
            }
        }
    }

    /** The spawned tasks that threw, and at which nobody has looked; each is answered once. */
    synchronized List<Task<?>> takeUnobservedFailures() {
        List<Task<?>> unobserved =
                failed.stream().filter(task -> task.completion().isUnobservedFailure()).toList();
        failed.clear();
        return unobserved;
    }

    /** Told that a task is about to suspend at a future. */
    void awaitedBy(Future<?> future, Task<?> task) {
        if (on && !(future instanceof Waiting)) {
            synchronized (this) {
                firstAwaiters.putIfAbsent(future, task);
            }
        }
    }

    /** Who was the first to suspend at a future of the learner's own, or null. */
    synchronized @Nullable Task<?> firstAwaiter(Future<?> future) {
        return firstAwaiters.get(future);
    }

    /** Lets something be reported at the end of the run, unless it is settled before. */
    public void unsettled(Object whom, Runnable report) {
        if (on) {
            synchronized (this) {
                unsettled.put(new Concern(whom), report);
            }
        }
    }

    /** Withdraws what was to be reported of somebody. */
    public void settled(Object whom) {
        if (on) {
            synchronized (this) {
                unsettled.remove(new Concern(whom));
            }
        }
    }

    /** Reports what was never settled. */
    synchronized void reportUnsettled() {
        unsettled.values().forEach(Runnable::run);
        unsettled.clear();
    }

    /** The timers that were dropped before they went off. */
    public Recreations recreations() {
        return recreations;
    }

    /** The writes that did not take all they were given. */
    public PartialWrites partialWrites() {
        return partialWrites;
    }

    /** Begins afresh: for the next piece of a session. */
    void forget() {
        synchronized (this) {
            untouched.clear();
            failed.clear();
            unsettled.clear();
            firstAwaiters.clear();
        }
        partialWrites.forget();
    }
}
