package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** A stream of which two halves are in use. Its fields are guarded by the {@link KernelLock}. */
final class Shared<S extends AsyncRead & AsyncWrite> {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final S stream;
    private boolean readingIsClosed;
    private boolean writingIsClosed;

    Shared(S stream) {
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
            stream.close(); // without the lock: it may be learner code
        }
    }

    void closeWriting() {
        boolean unused;
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            writingIsClosed = true;
            unused = readingIsClosed;
        }
        if (unused) {
            stream.close();
        }
    }
}
