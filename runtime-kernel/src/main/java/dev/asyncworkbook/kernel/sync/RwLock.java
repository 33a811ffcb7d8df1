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
 * An asynchronous lock around a value that lets in many readers at a time, or one writer.
 *
 * <p>It is fair: first come, first served. So a writer that waits holds up the readers that come
 * after it, and readers cannot starve it; and a task that reads must not ask to read once more
 * while a writer may be waiting. Guards may be held across an await. It is never poisoned. Confined
 * to the runtime's thread.
 *
 * @param <T> the value's type
 */
public final class RwLock<T extends @Nullable Object> {

    /** How many can read at a time, unless it is said otherwise. */
    private static final int MAX_READERS = (1 << 29) - 1;

    static final String READ = "read";
    static final String WRITE = "write";

    /** A reader has one permit, a writer all of them. */
    private final Locked<T> locked;

    private final int maxReaders;

    /** Makes a free lock around a value. */
    public RwLock(T value) {
        this(value, MAX_READERS);
    }

    private RwLock(T value, int maxReaders) {
        locked = new Locked<>(Subject.Kind.RW_LOCK, value, maxReaders);
        this.maxReaders = maxReaders;
    }

    /**
     * Makes a free lock around a value that lets in so many readers at a time; the next one waits.
     *
     * @throws IllegalArgumentException if it is not between 1 and 536870911
     */
    public static <T extends @Nullable Object> RwLock<T> withMaxReaders(T value, int maxReaders) {
        if (maxReaders < 1 || maxReaders > MAX_READERS) {
            throw new IllegalArgumentException(
                    "withMaxReaders("
                            + maxReaders
                            + "): a lock needs room for 1 to "
                            + MAX_READERS
                            + " readers");
        }
        return new RwLock<>(value, maxReaders);
    }

    /**
     * Waits until no writer has the lock or waits for it, and takes it together with other readers;
     * close the guard to give it back.
     *
     * <p>Cancellation: the place in the queue is lost.
     */
    public Future<RwLockReadGuard<T>> read() {
        return new Lock<>(locked, 1, READ) {
            @Override
            RwLockReadGuard<T> acquired() {
                return grantRead();
            }
        };
    }

    /**
     * Takes the lock to read, blocking the thread until it can: for code that is not async, such as
     * that of {@code spawnBlocking}.
     *
     * @throws IllegalStateException in async code
     */
    public RwLockReadGuard<T> blockingRead() {
        return Blocking.on(read(), "blockingRead", "await read()");
    }

    /**
     * Waits until the lock is free and takes it alone; close the guard to give it back.
     *
     * <p>Cancellation: the place in the queue is lost, and readers behind it no longer wait for it.
     */
    public Future<RwLockWriteGuard<T>> write() {
        return new Lock<>(locked, maxReaders, WRITE) {
            @Override
            RwLockWriteGuard<T> acquired() {
                return grantWrite();
            }
        };
    }

    /**
     * Takes the lock to write, blocking the thread until it can: for code that is not async, such
     * as that of {@code spawnBlocking}.
     *
     * @throws IllegalStateException in async code
     */
    public RwLockWriteGuard<T> blockingWrite() {
        return Blocking.on(write(), "blockingWrite", "await write()");
    }

    /** Takes the lock for reading, if no writer has it or waits for it. */
    public Option<RwLockReadGuard<T>> tryRead() {
        try (var _ = KernelLock.hold()) {
            return locked.tryAcquire(1) ? new Some<>(grantRead()) : new None<>();
        }
    }

    /** Takes the lock for writing, if it is free. */
    public Option<RwLockWriteGuard<T>> tryWrite() {
        try (var _ = KernelLock.hold()) {
            return locked.tryAcquire(maxReaders) ? new Some<>(grantWrite()) : new None<>();
        }
    }

    /**
     * Ends this lock and gives its value out; it cannot be taken any more.
     *
     * @throws IllegalStateException if somebody has the lock
     */
    public T intoInner() {
        try (var _ = KernelLock.hold()) {
            return locked.intoInner();
        }
    }

    private RwLockReadGuard<T> grantRead() {
        locked.granted(READ, locked.permits.causes());
        return new RwLockReadGuard<>(locked);
    }

    private RwLockWriteGuard<T> grantWrite() {
        locked.granted(WRITE, locked.permits.causes());
        return new RwLockWriteGuard<>(locked, maxReaders);
    }
}
