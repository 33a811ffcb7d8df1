package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts tasks, so that a shutdown can wait until they are gone.
 *
 * <p>Unlike a {@link JoinSet} it keeps no results, and dropping it aborts nothing. Confined to the
 * runtime's thread.
 */
public final class TaskTracker {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private int tracked;
    private boolean closed;
    private final List<Waker> waiting = new ArrayList<>();

    /** Starts a task and tracks it. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Body<T> body) {
        return Async.spawn(trackFuture(Async.async(body)));
    }

    /** Starts a task without a value and tracks it. */
    public JoinHandle<Void> spawn(Action body) {
        return Async.spawn(trackFuture(Async.async(body)));
    }

    /** Starts a task and tracks it. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        return Async.spawn(trackFuture(future));
    }

    /** Starts blocking code and tracks it. */
    public <T extends @Nullable Object> JoinHandle<T> spawnBlocking(Body<T> body) {
        JoinHandle<T> handle = Async.spawnBlocking(body);
        track();
        handle.task().completion().countedBy(this::untrack);
        return handle;
    }

    /** Starts a task of another runtime and tracks it. */
    public <T extends @Nullable Object> JoinHandle<T> spawnOn(Future<T> future, Handle runtime) {
        return runtime.spawn(trackFuture(future));
    }

    /** Something that counts as a task until it is closed. */
    public Token token() {
        return new Token();
    }

    /** A future that counts as a task until it is ready or dropped. */
    public <T extends @Nullable Object> Future<T> trackFuture(Future<T> future) {
        return new Tracked<>(future);
    }

    /** Lets {@link #waitAll} come to an end; tasks can still be added. Answers if it was open. */
    public boolean close() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            boolean changed = !closed;
            closed = true;
            wakeIfDone();
            return changed;
        }
    }

    /** Takes {@link #close} back. Answers if it was closed. */
    public boolean reopen() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            boolean changed = closed;
            closed = false;
            return changed;
        }
    }

    /** Whether {@link #close} was called. */
    public boolean isClosed() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return closed;
        }
    }

    /** How many tasks are tracked. */
    public int len() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return tracked;
        }
    }

    /** Whether no task is tracked. */
    public boolean isEmpty() {
        try (var _ = KernelLock.hold()) {
            return tracked == 0;
        }
    }

    /**
     * Waits until the tracker is closed and empty at once: Tokio's {@code wait}, a name that Java's
     * {@code Object} has taken.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Void> waitAll() {
        return new WaitAll();
    }

    private boolean isDone() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return closed && tracked == 0;
        }
    }

    private void wakeIfDone() {
        Touch.write(place);
        if (isDone()) {
            List<Waker> woken = new ArrayList<>(waiting);
            waiting.clear();
            woken.forEach(Waker::wake);
        }
    }

    private void track() {
        try (var _ = KernelLock.hold()) {
            tracked++;
        }
    }

    private void untrack() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            tracked--;
            wakeIfDone();
        }
    }

    /** Something other than a task that a tracker tracks, until it is closed. */
    public final class Token implements AutoCloseable {

        private boolean open = true;

        private Token() {
            track();
        }

        /** The tracker. */
        public TaskTracker taskTracker() {
            return TaskTracker.this;
        }

        /** Counts no longer; closing twice does nothing. */
        @Override
        public void close() {
            try (var _ = KernelLock.hold()) {
                if (open) {
                    open = false;
                    untrack();
                }
            }
        }
    }

    private final class WaitAll extends Operation<Void> {

        /** Set when it was done at some time since this was made. */
        private boolean done = isDone();

        private @Nullable Waker own;

        @Override
        protected Poll<Void> advance(Context cx) {
            Touch.write(place);
            if (done || isDone()) {
                return Poll.done();
            }
            waiting.remove(own);
            Waker waker = cx.waker();
            own =
                    () -> {
                        done = true;
                        waker.wake();
                    };
            waiting.add(own);
            return Poll.pending();
        }

        @Override
        protected void cancel() {
            waiting.remove(own);
        }

        @Override
        public Blocker blocker() {
            String what = closed ? "the tracked tasks to end" : "the TaskTracker to be closed";
            return Blocker.on(what, Subject.NONE);
        }

        @Override
        protected String describe() {
            return "waitAll() at line " + origin().line();
        }
    }

    private final class Tracked<T extends @Nullable Object> extends Operation<T> {

        private final Future<T> future;

        Tracked(Future<T> future) {
            Touch.write(place);
            this.future = Children.adopt(future);
            track();
        }

        @Override
        protected boolean isShared() {
            return false;
        }

        @Override
        protected boolean isCooperative() {
            return false;
        }

        @Override
        protected Poll<T> advance(Context cx) {
            boolean pending = false;
            try {
                Poll<T> answer = future.poll(cx);
                pending = answer.isPending();
                return answer;
            } finally {
                if (!pending) {
                    untrack();
                }
            }
        }

        @Override
        protected void dropped() {
            future.drop();
            untrack();
        }

        @Override
        public @Nullable Blocker blocker() {
            return Children.blockerOf(future);
        }

        @Override
        protected String describe() {
            return "trackFuture() at line " + origin().line();
        }
    }
}
