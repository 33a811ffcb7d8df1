package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** A connection that belongs to its two halves. Guarded by the {@link KernelLock}. */
final class Halves<S extends SocketStream> {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final S stream;
    private boolean readingIsClosed;
    private boolean writingIsClosed;

    Halves(S stream) {
        this.stream = stream;
    }

    S stream() {
        return stream;
    }

    void closeReading() {
        boolean unused;
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            readingIsClosed = true;
            unused = writingIsClosed;
        }
        if (unused) {
            stream.close();
        }
    }

    void closeWriting() {
        boolean unused;
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (writingIsClosed) {
                return;
            }
            writingIsClosed = true;
            unused = readingIsClosed;
        }
        if (unused) {
            stream.close();
        } else {
            shutDown();
        }
    }

    private void shutDown() {
        try {
            stream.end().shutdown();
        } catch (IoError _) {
            // a drop does not fail: the connection is broken, and the peer knows
        }
    }
}
