package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

import java.nio.ByteBuffer;

/** How bytes come from one end of a {@link Pipe} to the other. */
@FunctionalInterface
public interface Course {

    /** At once, all of them, and not at all when nobody reads. */
    Course DIRECT = Runnable::run;

    /** Lets something arrive, now or later, after all that was carried before. */
    void carry(Runnable arrival);

    /** How many bytes are taken where so many could be; at least 1. */
    default int portion(int count) {
        return count;
    }

    /**
     * Takes bytes that nobody will read.
     *
     * @return how many it took
     * @throws IoError if the writer is to know
     */
    default int refuse(ByteBuffer bytes) {
        throw new IoError(
                ErrorKind.BROKEN_PIPE, "nobody reads any more: the other end was dropped");
    }
}
