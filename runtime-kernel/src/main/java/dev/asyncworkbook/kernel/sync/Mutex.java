package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * An asynchronous lock around a value: who waits for it suspends, and lets other tasks run.
 *
 * <p>It is fair: first come, first served. Its guard may be held across an await. It is never
 * poisoned: a task that panics gives the lock back when its guard is closed. Confined to the
 * runtime's thread.
 *
 * @param <T> the value's type
 */
public final class Mutex<T extends @Nullable Object> {

    private final Locked<T> locked;

    /** Makes a free lock around a value. */
    public Mutex(T value) {
        locked = new Locked<>(Subject.Kind.MUTEX, value, 1);
    }

    /**
     * Waits until the lock is free and takes it; close the guard to give it back.
     *
     * <p>Cancellation: the place in the queue is lost.
     */
    public Future<MutexGuard<T>> lock() {
        return new Lock<>(locked, 1, "") {
            @Override
            MutexGuard<T> acquired() {
                return grant();
            }
        };
    }

    /**
     * Takes the lock, blocking the thread until it can: for code that is not async, such as that of
     * {@code spawnBlocking}.
     *
     * @throws IllegalStateException in async code
     */
    public MutexGuard<T> blockingLock() {
        return Blocking.on(lock(), "blockingLock", "await lock()");
    }

    /** Takes the lock if it is free. */
    public Option<MutexGuard<T>> tryLock() {
        try (var _ = KernelLock.hold()) {
            return locked.tryAcquire(1) ? new Some<>(grant()) : new None<>();
        }
    }

    /**
     * Ends this mutex and gives its value out; it cannot be locked any more.
     *
     * @throws IllegalStateException if somebody has the lock
     */
    public T intoInner() {
        try (var _ = KernelLock.hold()) {
            return locked.intoInner();
        }
    }

    private MutexGuard<T> grant() {
        locked.granted("", locked.permits.causes());
        return new MutexGuard<>(this, locked);
    }
}
