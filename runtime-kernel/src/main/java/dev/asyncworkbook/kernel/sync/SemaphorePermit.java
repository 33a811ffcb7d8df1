package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.KernelLock;

/** One or more permits of a {@link Semaphore}, until it is closed, which gives them back. */
public final class SemaphorePermit extends Hold {

    private final Semaphore semaphore;
    private int count;

    SemaphorePermit(Semaphore semaphore, int count) {
        this.semaphore = semaphore;
        this.count = count;
    }

    /** How many permits it stands for; 0 after its end. */
    public int numPermits() {
        try (var _ = KernelLock.hold()) {
            return count;
        }
    }

    /** The semaphore that they are of. */
    public Semaphore semaphore() {
        return semaphore;
    }

    /** Ends this object without giving its permits back: the semaphore has fewer from now on. */
    public void forget() {
        try (var _ = KernelLock.hold()) {
            giveUp();
        }
    }

    /**
     * Takes the permits of another object over, which ends thereby.
     *
     * @throws IllegalArgumentException if they are of another semaphore
     * @throws IllegalStateException if one of the two was closed, or forgotten, before
     */
    public void merge(SemaphorePermit other) {
        try (var _ = KernelLock.hold()) {
            if (other.semaphore != semaphore) {
                throw new IllegalArgumentException(
                        "merge: these are permits of different semaphores; only those of one semaphore"
                                + " can be merged");
            }
            if (other == this) {
                throw new IllegalArgumentException("merge: a permit cannot be merged with itself");
            }
            checkUsable();
            other.checkUsable();
            count += other.giveUp();
        }
    }

    /**
     * Makes an object of its own for some of the permits; {@code None} if there are not so many.
     *
     * @throws IllegalArgumentException if it is negative
     * @throws IllegalStateException if this object was closed, or forgotten, before
     */
    public Option<SemaphorePermit> split(int number) {
        try (var _ = KernelLock.hold()) {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "split(" + number + "): a number of permits cannot be negative");
            }
            checkUsable();
            if (number > count) {
                return new None<>();
            }
            count -= number;
            return new Some<>(semaphore.hold(number));
        }
    }

    @Override
    void release() {
        semaphore.release(giveUp());
    }

    private int giveUp() {
        int given = count;
        count = 0;
        retire();
        semaphore.retired(this);
        return given;
    }

    private void checkUsable() {
        if (!isOpen()) {
            throw new IllegalStateException(
                    "this permit was closed, merged or forgotten: acquire another one");
        }
    }
}
