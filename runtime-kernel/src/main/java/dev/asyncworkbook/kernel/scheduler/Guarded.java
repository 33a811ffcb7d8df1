package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A value and the blocking lock around it.
 *
 * @param <T> the value's type
 */
public final class Guarded<T extends @Nullable Object> {

    private final BlockingLock lock;

    private final StaleWrites staleWrites = new StaleWrites();

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** Belongs to whoever has an open hold on the lock. */
    private T value;

    /** Makes a free lock around a value. */
    public Guarded(Subject.Kind kind, boolean poisons, T value) {
        lock = new BlockingLock(kind, poisons);
        this.value = value;
        Recorder.current().watch(lock.subject(), () -> this.value);
    }

    /** The lock. */
    public BlockingLock lock() {
        return lock;
    }

    /** The value, for whoever has the lock. */
    public T get(BlockingLock.Hold hold) {
        Touch.read(place);
        hold.checkOpen();
        staleWrites.read(hold);
        return value;
    }

    /** Replaces the value, for whoever has the lock alone. */
    public void set(BlockingLock.Hold hold, T newValue) {
        Touch.write(place);
        hold.checkOpen();
        staleWrites.write(hold, lock.subject(), newValue);
        value = newValue;
    }
}
