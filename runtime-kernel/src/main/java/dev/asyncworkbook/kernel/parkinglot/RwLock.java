package dev.asyncworkbook.kernel.parkinglot;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.BlockingLock;
import dev.asyncworkbook.kernel.scheduler.Guarded;
import dev.asyncworkbook.kernel.std.RwLockReadGuard;
import dev.asyncworkbook.kernel.std.RwLockWriteGuard;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A blocking lock around a value with any number of readers or one writer, like {@link
 * dev.asyncworkbook.kernel.std.RwLock}, but never poisoned.
 *
 * <p>Any thread may use it.
 *
 * @param <T> the value's type
 */
public final class RwLock<T extends @Nullable Object> {

    private final Guarded<T> guarded;

    /** Makes a free lock around a value. */
    public RwLock(T value) {
        guarded = new Guarded<>(Subject.Kind.STD_RW_LOCK, false, value);
    }

    /**
     * Takes the lock to read, blocking the thread until it can; close the guard to give it back.
     */
    public RwLockReadGuard<T> read() {
        return new RwLockReadGuard<>(guarded, guarded.lock().lock(true));
    }

    /** Takes the lock to read if it can be taken at once. */
    public Option<RwLockReadGuard<T>> tryRead() {
        BlockingLock.Hold hold = guarded.lock().tryLock(true);
        return hold == null ? new None<>() : new Some<>(new RwLockReadGuard<>(guarded, hold));
    }

    /**
     * Takes the lock to write, blocking the thread until it can; close the guard to give it back.
     */
    public RwLockWriteGuard<T> write() {
        return new RwLockWriteGuard<>(guarded, guarded.lock().lock(false));
    }

    /** Takes the lock to write if it can be taken at once. */
    public Option<RwLockWriteGuard<T>> tryWrite() {
        BlockingLock.Hold hold = guarded.lock().tryLock(false);
        return hold == null ? new None<>() : new Some<>(new RwLockWriteGuard<>(guarded, hold));
    }
}
