package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.scheduler.Touch;

/** A stream of which two halves are in use. */
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
        Touch.write(place);
        readingIsClosed = true;
        closeIfUnused();
    }

    void closeWriting() {
        Touch.write(place);
        writingIsClosed = true;
        closeIfUnused();
    }

    private void closeIfUnused() {
        if (readingIsClosed && writingIsClosed) {
            stream.close();
        }
    }
}
