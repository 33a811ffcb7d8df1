package dev.asyncworkbook.kernel.parkinglot;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.BlockingLock;
import dev.asyncworkbook.kernel.scheduler.Guarded;
import dev.asyncworkbook.kernel.std.MutexGuard;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A blocking lock around a value, like {@link dev.asyncworkbook.kernel.std.Mutex}, but never
 * poisoned.
 *
 * <p>Any thread may use it.
 *
 * @param <T> the value's type
 */
public final class Mutex<T extends @Nullable Object> {

    private final Guarded<T> guarded;

    /** Makes a free lock around a value. */
    public Mutex(T value) {
        guarded = new Guarded<>(Subject.Kind.STD_MUTEX, false, value);
    }

    /** Takes the lock, blocking the thread until it can; close the guard to give it back. */
    public MutexGuard<T> lock() {
        return new MutexGuard<>(guarded, guarded.lock().lock(false));
    }

    /** Takes the lock if it can be taken at once. */
    public Option<MutexGuard<T>> tryLock() {
        BlockingLock.Hold hold = guarded.lock().tryLock(false);
        return hold == null ? new None<>() : new Some<>(new MutexGuard<>(guarded, hold));
    }
}
