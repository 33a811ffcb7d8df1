package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

/**
 * A number of permits: who finds too few of them waits until others give theirs back.
 *
 * <p>It is fair: first come, first served, so that one that waits for many permits holds up those
 * behind that wait for few. Confined to the runtime's thread.
 */
public final class Semaphore {

    /** The most permits that a semaphore can have. */
    public static final int MAX_PERMITS = Integer.MAX_VALUE >> 3;

    private final Permits permits;
    private final Holds holds = new Holds();
    private final int subject;

    /**
     * Makes a semaphore.
     *
     * @param permits how many permits it has at first; may be 0
     * @throws IllegalArgumentException if it is negative, or more than {@link #MAX_PERMITS}
     */
    public Semaphore(int permits) {
        this.permits = new Permits(checkCount("new Semaphore", permits));
        subject = Subjects.create(Subject.Kind.SEMAPHORE);
    }

    /**
     * Waits for a permit and takes it; close it to give it back.
     *
     * <p>Cancellation: the place in the queue is lost. Awaiting it throws {@link AcquireError} if
     * the semaphore is closed.
     */
    public Future<SemaphorePermit> acquire() {
        return new Wait(1, "acquire()");
    }

    /**
     * Waits for so many permits and takes them together.
     *
     * <p>Cancellation: the place in the queue is lost, and the permits that were put aside for it.
     * Awaiting it throws {@link AcquireError} if the semaphore is closed.
     *
     * @throws IllegalArgumentException if it is negative, or more than {@link #MAX_PERMITS}
     */
    public Future<SemaphorePermit> acquireMany(int count) {
        return new Wait(checkCount("acquireMany", count), "acquireMany(" + count + ")");
    }

    /**
     * Takes a permit, blocking the thread until it can: for code that is not async, such as that of
     * {@code spawnBlocking}.
     *
     * @throws AcquireError if the semaphore is closed
     * @throws IllegalStateException in async code
     */
    public SemaphorePermit blockingAcquire() {
        return Blocking.on(acquire(), "blockingAcquire", "await acquire()");
    }

    /**
     * Takes so many permits together, blocking the thread; otherwise like {@link #blockingAcquire}.
     *
     * @throws AcquireError if the semaphore is closed
     * @throws IllegalStateException in async code
     */
    public SemaphorePermit blockingAcquireMany(int count) {
        return Blocking.on(acquireMany(count), "blockingAcquireMany", "await acquireMany(...)");
    }

    /** Takes a permit if one is free; {@code None} also if the semaphore is closed. */
    public Option<SemaphorePermit> tryAcquire() {
        return tryAcquireMany(1);
    }

    /**
     * Takes so many permits if they are free; {@code None} also if the semaphore is closed.
     *
     * @throws IllegalArgumentException if it is negative, or more than {@link #MAX_PERMITS}
     */
    public Option<SemaphorePermit> tryAcquireMany(int count) {
        try (var _ = KernelLock.hold()) {
            checkCount("tryAcquireMany", count);
            boolean taken = !permits.isClosed() && permits.tryAcquire(count);
            return taken ? new Some<>(grant(count)) : new None<>();
        }
    }

    /**
     * Adds new permits, which go to those that wait first.
     *
     * @throws IllegalArgumentException if it is negative, or makes more than {@link #MAX_PERMITS}
     */
    public void addPermits(int count) {
        try (var _ = KernelLock.hold()) {
            checkCount("addPermits", count);
            if (count > MAX_PERMITS - permits.available()) {
                throw tooMany("addPermits", count);
            }
            release(count);
        }
    }

    /**
     * Takes free permits away for ever.
     *
     * @return how many it took: fewer than asked for if fewer were free
     * @throws IllegalArgumentException if it is negative
     */
    public int forgetPermits(int count) {
        try (var _ = KernelLock.hold()) {
            if (count < 0) {
                throw negative("forgetPermits", count);
            }
            return permits.forget(count);
        }
    }

    /** How many permits are free; none is while anybody waits. */
    public int availablePermits() {
        try (var _ = KernelLock.hold()) {
            return permits.available();
        }
    }

    /**
     * Refuses everybody from now on; those who wait get {@link AcquireError}. Permits that were
     * acquired before stay good.
     */
    public void close() {
        try (var _ = KernelLock.hold()) {
            if (!permits.isClosed()) {
                Recorder.current().event(EventKind.CLOSE, subject, "semaphore");
                permits.close();
            }
        }
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        try (var _ = KernelLock.hold()) {
            return permits.isClosed();
        }
    }

    void retired(SemaphorePermit permit) {
        holds.remove(permit);
    }

    void release(int count) {
        String detail = String.valueOf(count);
        permits.release(count, Recorder.current().event(EventKind.RELEASE, subject, detail));
    }

    /** Another object for permits that were taken before. */
    SemaphorePermit hold(int count) {
        SemaphorePermit permit = new SemaphorePermit(this, count);
        holds.add(permit);
        return permit;
    }

    private SemaphorePermit grant(int count) {
        String detail = String.valueOf(count);
        Recorder.current().event(EventKind.GRANT, subject, detail, permits.causes());
        return hold(count);
    }

    private static int checkCount(String method, int count) {
        if (count < 0) {
            throw negative(method, count);
        }
        if (count > MAX_PERMITS) {
            throw tooMany(method, count);
        }
        return count;
    }

    private static IllegalArgumentException negative(String method, int count) {
        return new IllegalArgumentException(
                method + "(" + count + "): a number of permits cannot be negative");
    }

    private static IllegalArgumentException tooMany(String method, int count) {
        return new IllegalArgumentException(
                method
                        + "("
                        + count
                        + "): a semaphore may not have more than "
                        + MAX_PERMITS
                        + " permits");
    }

    private final class Wait extends Acquire<SemaphorePermit> {

        private final int count;
        private final String call;

        Wait(int count, String call) {
            super(permits, count);
            this.count = count;
            this.call = call;
        }

        @Override
        SemaphorePermit acquired() {
            return grant(count);
        }

        @Override
        void queued() {
            recorder().event(EventKind.REQUEST, subject, String.valueOf(count));
        }

        @Override
        RuntimeException refused() {
            return new AcquireError();
        }

        @Override
        public Blocker blocker() {
            String what = count == 1 ? "a permit" : count + " permits";
            return holds.blocker(what + " of " + recorder().describe(subject), subject);
        }

        @Override
        protected String describe() {
            return call + " at line " + origin().line();
        }
    }
}
