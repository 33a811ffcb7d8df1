package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.pipe.Pipe;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.Subject;

import java.nio.ByteBuffer;

/** An end of a pipe in memory in which bytes go both ways: a socket for tests. */
public final class DuplexStream implements AsyncRead, AsyncWrite {

    private final Pipe in;
    private final Pipe out;

    DuplexStream(Pipe in, Pipe out) {
        this.in = in;
        this.out = out;
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        int subject = recorder.subject(Subject.Kind.DUPLEX_STREAM, origin);
        in.readBy(subject, origin.line(), out);
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        return in.pollRead(cx, into);
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        return out.pollWrite(cx, from);
    }

    @Override
    public Poll<Void> pollFlush(Context cx) {
        return Poll.done();
    }

    @Override
    public Poll<Void> pollShutdown(Context cx) {
        out.shutDown();
        return Poll.done();
    }

    /** Gives this end up: the other one reads the rest and then the end, and cannot write. */
    @Override
    public void close() {
        out.shutDown();
        in.abandon();
    }
}
