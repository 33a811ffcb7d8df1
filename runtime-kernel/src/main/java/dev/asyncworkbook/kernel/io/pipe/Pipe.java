package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/**
 * Bytes in memory on their way from one who writes to one who reads, with room for so many: what
 * any thread may do with a {@link Flow}. Each operation holds the {@link KernelLock}.
 */
public final class Pipe extends Flow {

    /**
     * An empty one.
     *
     * @param capacity how many bytes there is room for
     * @param course how bytes come from the writer to the reader
     */
    public Pipe(int capacity, Course course) {
        super(capacity, course);
    }

    /** Does what {@code AsyncRead.pollRead} says. */
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            return pollTake(cx, into, false);
        }
    }

    /** Does the same, but leaves the bytes where they are. */
    public Poll<Void> pollPeek(Context cx, ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            return pollTake(cx, into, true);
        }
    }

    /** Reads what is there; answers whether that, or the end, was there. */
    public boolean tryRead(ByteBuffer into) {
        try (var _ = KernelLock.hold()) {
            return tryTakeNow(into);
        }
    }

    /** Does what {@code AsyncWrite.pollWrite} says. */
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        try (var _ = KernelLock.hold()) {
            return pollPut(cx, from);
        }
    }

    /** Writes as much as there is room for; answers how much, or -1 if there is no room. */
    public int tryWrite(ByteBuffer from) {
        try (var _ = KernelLock.hold()) {
            return tryPutNow(from);
        }
    }

    /** Says that nothing more is written; the reader learns of it when it has read the rest. */
    public void shutDown() {
        try (var _ = KernelLock.hold()) {
            beginEnd();
        }
    }

    /** Says that nothing is read any more; answers how much was never read. */
    public int abandon() {
        try (var _ = KernelLock.hold()) {
            return giveUp();
        }
    }

    /** How many bytes can be read at once. */
    public int available() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return arrivedBytes();
        }
    }

    /** Forgets the bytes that were not read. */
    public void clear() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            forgetArrived();
        }
    }

    /** Lets the reader fail once it has read what has arrived. */
    public void failReading(Supplier<IoError> failure) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            readFails(failure);
        }
    }

    /** Lets the writer fail. */
    public void failWriting(Supplier<IoError> failure) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            writeFails(failure);
        }
    }

    /** Whether a read would not have to wait. */
    public boolean isReadable() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return canTake();
        }
    }

    /** Whether a write would not have to wait. */
    public boolean isWritable() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return canPut();
        }
    }

    /** Whether the end, or a failure, is among what can be read, or is all that is left. */
    public boolean isReadClosed() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return isAtEnd();
        }
    }

    /** Whether nothing can be written any more. */
    public boolean isWriteClosed() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return takesNothing();
        }
    }
}
