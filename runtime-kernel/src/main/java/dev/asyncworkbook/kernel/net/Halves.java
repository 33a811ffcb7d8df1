package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** A connection that belongs to its two halves. */
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

    synchronized void closeReading() {
        Touch.write(place);
        readingIsClosed = true;
        closeIfUnused();
    }

    synchronized void closeWriting() {
        Touch.write(place);
        if (!writingIsClosed) {
            writingIsClosed = true;
            if (!readingIsClosed) {
                shutDown();
            }
            closeIfUnused();
        }
    }

    private void shutDown() {
        try {
            stream.end().shutdown();
        } catch (IoError _) {
            // a drop does not fail: the connection is broken, and the peer knows
        }
    }

    private void closeIfUnused() {
        if (readingIsClosed && writingIsClosed) {
            stream.close();
        }
    }
}
