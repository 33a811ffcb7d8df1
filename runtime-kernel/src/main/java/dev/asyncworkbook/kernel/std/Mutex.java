package dev.asyncworkbook.kernel.std;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.BlockingLock;
import dev.asyncworkbook.kernel.scheduler.Guarded;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A blocking lock around a value, as {@code std::sync} has it: who waits for it blocks its whole
 * thread, and every task on it.
 *
 * <p>Fine inside a task if it is held briefly and never across an await. On a runtime with one
 * thread, a lock that another task holds can never be released while a task blocks for it; the
 * kernel recognizes that and ends the run with a report instead of hanging.
 *
 * <p>A task that panics with its guard open poisons it. (A guard that a {@code try} closes on the
 * way out is closed by then: Java does not tell a {@code close} why it is called.)
 *
 * <p>Any thread may use it.
 *
 * @param <T> the value's type
 */
public final class Mutex<T extends @Nullable Object> {

    private final Guarded<T> guarded;

    /** Makes a free lock around a value. */
    public Mutex(T value) {
        guarded = new Guarded<>(Subject.Kind.STD_MUTEX, true, value);
    }

    /**
     * Takes the lock, blocking the thread until it can; close the guard to give it back.
     *
     * @throws PoisonError if a task has panicked with the lock in its hands; the error has the
     *     guard
     */
    public MutexGuard<T> lock() {
        return checked(new MutexGuard<>(guarded, guarded.lock().lock(false)));
    }

    /**
     * Takes the lock if it can be taken at once.
     *
     * @throws PoisonError if a task has panicked with the lock in its hands; the error has the
     *     guard
     */
    public Option<MutexGuard<T>> tryLock() {
        BlockingLock.Hold hold = guarded.lock().tryLock(false);
        return hold == null ? new None<>() : new Some<>(checked(new MutexGuard<>(guarded, hold)));
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
