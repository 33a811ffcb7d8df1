package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.io.pipe.EndsRead;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.nio.ByteBuffer;

/**
 * What a trace tells of one of the machine's sockets; nothing, if the run is not recorded. The
 * events are those of a simulated socket, but for their causes: what the peer does is not known.
 */
final class SocketEvents {

    /** Of a socket that nobody watches. */
    private static final SocketEvents NONE = new SocketEvents(Subject.NONE, 0);

    private final int subject;
    private final int line;
    private final EndsRead ends = new EndsRead();
    private boolean waitsToRead;
    private boolean waitsToWrite;
    private boolean closed;

    private SocketEvents(int subject, int line) {
        this.subject = subject;
        this.line = line;
    }

    /**
     * Of a new socket.
     *
     * @param ip what it is if its address is one of IP
     * @param unix what it is otherwise
     * @param origin the learner's line that has made it
     */
    static SocketEvents of(Subject.Kind ip, Subject.Kind unix, Address address, CallSite origin) {
        Recorder recorder = Recorder.current();
        if (!recorder.isOn()) {
            return NONE;
        }
        Subject.Kind kind = address instanceof SocketAddr ? ip : unix;
        return new SocketEvents(recorder.subject(kind, origin), origin.line());
    }

    private boolean isOn() {
        return subject != Subject.NONE;
    }

    private void event(EventKind kind, String detail) {
        try (var _ = KernelLock.hold()) {
            Recorder.current().event(kind, subject, detail);
        }
    }

    /** It is there: bound, connected or accepted. */
    void made(EventKind kind, Address address) {
        if (isOn()) {
            event(kind, address.toString());
        }
    }

    /**
     * Bytes came out of it.
     *
     * @param into where they are, from {@code start} to its position
     */
    void received(ByteBuffer into, int start) {
        if (!isOn()) {
            return;
        }
        try (var _ = KernelLock.hold()) {
            waitsToRead = false;
            if (into.position() > start) {
                ends.over();
                event(EventKind.RECV, Payload.text(into.duplicate().flip().position(start)));
            } else if (into.hasRemaining()) {
                ends.read(subject, line, Recorder.NO_EVENT);
            }
        }
    }

    /**
     * A message came out of it, or bytes went into it.
     *
     * @param from where they are, from {@code start} to its position
     */
    void moved(EventKind kind, ByteBuffer from, int start) {
        if (isOn()) {
            try (var _ = KernelLock.hold()) {
                waitsToWrite &= kind != EventKind.SEND;
                event(kind, Payload.text(from.duplicate().flip().position(start)));
            }
        }
    }

    /** A read has to wait. */
    void isEmpty() {
        if (isOn()) {
            try (var _ = KernelLock.hold()) {
                if (!waitsToRead) {
                    waitsToRead = true;
                    event(EventKind.EMPTY, "");
                }
            }
        }
    }

    /** A write has to wait. */
    void isFull(ByteBuffer from) {
        if (isOn()) {
            try (var _ = KernelLock.hold()) {
                if (!waitsToWrite) {
                    waitsToWrite = true;
                    event(EventKind.FULL, Payload.text(from));
                }
            }
        }
    }

    /** The connection broke. */
    void reset() {
        if (isOn()) {
            event(EventKind.RESET, "connection reset");
        }
    }

    /** It, or one side of it, was given up. */
    void closed(String what) {
        if (isOn()) {
            try (var _ = KernelLock.hold()) {
                if (!closed) {
                    closed = true;
                    event(EventKind.CLOSE, what);
                }
            }
        }
    }
}
