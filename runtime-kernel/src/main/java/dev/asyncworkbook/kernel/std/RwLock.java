package dev.asyncworkbook.kernel.std;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.BlockingLock;
import dev.asyncworkbook.kernel.scheduler.Guarded;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A blocking lock around a value, as {@code std::sync} has it: any number may read at once, and who
 * writes is alone.
 *
 * <p>Who waits for it blocks its whole thread, and every task on it. A task that panics with its
 * write guard open poisons it.
 *
 * <p>Any thread may use it.
 *
 * @param <T> the value's type
 */
public final class RwLock<T extends @Nullable Object> {

    private final Guarded<T> guarded;

    /** Makes a free lock around a value. */
    public RwLock(T value) {
        guarded = new Guarded<>(Subject.Kind.STD_RW_LOCK, true, value);
    }

    /**
     * Takes the lock to read, blocking the thread until it can; close the guard to give it back.
     *
     * @throws PoisonError if a task has panicked with the lock in its hands; the error has the
     *     guard
     */
    public RwLockReadGuard<T> read() {
        return checked(new RwLockReadGuard<>(guarded, guarded.lock().lock(true)));
    }

    /**
     * Takes the lock to read if it can be taken at once.
     *
     * @throws PoisonError if a task has panicked with the lock in its hands; the error has the
     *     guard
     */
    public Option<RwLockReadGuard<T>> tryRead() {
        BlockingLock.Hold hold = guarded.lock().tryLock(true);
        return hold == null
                ? new None<>()
                : new Some<>(checked(new RwLockReadGuard<>(guarded, hold)));
    }

    /**
     * Takes the lock to write, blocking the thread until it can; close the guard to give it back.
     *
     * @throws PoisonError if a task has panicked with the lock in its hands; the error has the
     *     guard
     */
    public RwLockWriteGuard<T> write() {
        return checked(new RwLockWriteGuard<>(guarded, guarded.lock().lock(false)));
    }

    /**
     * Takes the lock to write if it can be taken at once.
     *
     * @throws PoisonError if a task has panicked with the lock in its hands; the error has the
     *     guard
     */
    public Option<RwLockWriteGuard<T>> tryWrite() {
        BlockingLock.Hold hold = guarded.lock().tryLock(false);
        return hold == null
                ? new None<>()
                : new Some<>(checked(new RwLockWriteGuard<>(guarded, hold)));
    }

    /** Whether a task has panicked with the lock in its hands. */
    public boolean isPoisoned() {
        return guarded.lock().isPoisoned();
    }

    /** Declares the value sound again. */
    public void clearPoison() {
        guarded.lock().clearPoison();
    }

    private <G extends AutoCloseable> G checked(G guard) {
        if (isPoisoned()) {
            throw new PoisonError(guard);
        }
        return guard;
    }
}
