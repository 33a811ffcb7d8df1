package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

/** The two who have to do with a {@link Pipe}. Guarded by the {@link KernelLock}. */
abstract class PipeEnds {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final PipeEnd reader = new PipeEnd("bytes to read from ");
    private final PipeEnd writer = new PipeEnd("room to write into ");

    PipeEnds() {
        reader.facing(writer);
        writer.facing(reader);
    }

    final long place() {
        return place;
    }

    final PipeEnd reader() {
        return reader;
    }

    final PipeEnd writer() {
        return writer;
    }

    /**
     * Says which stream of the learner's reads from it, and writes into another one.
     *
     * @param subject the stream's id in the trace
     * @param line the line that made it
     */
    public final void readBy(int subject, int line, PipeEnds written) {
        reader.belongsTo(subject, line);
        written.writer.belongsTo(subject, line);
        reader.pairedWith(written.writer);
        written.writer.pairedWith(reader);
    }

    /** Wakes somebody once it is readable; null stands for the one that polls. */
    public final void awaitReadable(@Nullable Operation<?> wait, Waker waker) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            reader.use();
            reader.await(wait, waker);
        }
    }

    /** Wakes somebody once it is writable; null stands for the one that polls. */
    public final void awaitWritable(@Nullable Operation<?> wait, Waker waker) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            writer.use();
            writer.await(wait, waker);
        }
    }

    /** Lets a future wait no longer. */
    public final void forget(Operation<?> wait) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            reader.forget(wait);
            writer.forget(wait);
        }
    }
}
