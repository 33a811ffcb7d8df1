package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.IoLints;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;

/**
 * A buffer in front of another stream, to which it writes much at once.
 *
 * <p>What is in the buffer is written when that is full, or when it is flushed; closing it does not
 * do that, as Rust's drop does not.
 *
 * @param <W> the other stream
 */
public final class BufWriter<W extends AsyncWrite> implements AsyncWrite {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final W inner;

    /** From its mark, which is {@link #written}, to its position there is what was not written. */
    private final ByteBuffer buffer;

    private int written;

    /** The learner's line that made it. */
    private final int line;

    private boolean closed;

    /** A buffer of 8 KiB. */
    public BufWriter(W inner) {
        this(BufReader.CAPACITY, inner);
    }

    /** A buffer of so many bytes. */
    public BufWriter(int capacity, W inner) {
        this.inner = inner;
        buffer = ByteBuffer.allocate(capacity);
        line = Recorder.current().isOn() ? CallSite.here().line() : 0;
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        Touch.write(place);
        if (from.remaining() > buffer.remaining() && !writeOut(cx)) {
            return Poll.pending();
        }
        if (from.remaining() >= buffer.capacity()) {
            return inner.pollWrite(cx, from);
        }
        int count = from.remaining();
        buffer.put(from);
        if (unwritten() == count && count > 0) {
            Recorder recorder = Recorder.current();
            recorder.looseEnds().unsettled(this, () -> report(recorder));
        }
        return Poll.ready(count);
    }

    /** Writes what is in the buffer; answers whether all is written. */
    private boolean writeOut(Context cx) {
        ByteBuffer rest = buffer.duplicate().flip().position(written);
        try {
            if (!WriteAll.poll(cx, inner, rest)) {
                return false;
            }
        } catch (IoError broken) {
            settle();
            throw broken;
        } finally {
            written = rest.position();
        }
        buffer.clear();
        written = 0;
        settle();
        return true;
    }

    private void settle() {
        Recorder.current().looseEnds().settled(this);
    }

    private int unwritten() {
        return buffer.position() - written;
    }

    private void report(Recorder recorder) {
        if (recorder.isOn()) {
            IoLints.unflushed(recorder, unwritten(), line);
        }
    }

    @Override
    public Poll<Void> pollFlush(Context cx) {
        Touch.write(place);
        return writeOut(cx) ? inner.pollFlush(cx) : Poll.pending();
    }

    @Override
    public Poll<Void> pollShutdown(Context cx) {
        Touch.write(place);
        return writeOut(cx) ? inner.pollShutdown(cx) : Poll.pending();
    }

    /** What was not written yet. */
    public byte[] buffer() {
        Touch.read(place);
        byte[] content = new byte[unwritten()];
        buffer.duplicate().flip().position(written).get(content);
        return content;
    }

    /** The stream that it writes to. */
    public W getRef() {
        return inner;
    }

    /** The stream that it writes to; what is in the buffer is lost. */
    public W intoInner() {
        return inner;
    }

    /** Closes the stream that it writes to, without writing what is in the buffer. */
    @Override
    public void close() {
        Touch.write(place);
        if (!closed) {
            closed = true;
            if (unwritten() > 0) {
                settle();
                report(Recorder.current());
            }
            inner.close();
        }
    }
}
