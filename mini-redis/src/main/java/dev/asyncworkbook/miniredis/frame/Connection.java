package dev.asyncworkbook.miniredis.frame;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.timeoutAt;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.BufWriter;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.time.Instant;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A socket over which {@link Frame}s are sent and received instead of bytes.
 *
 * <p>What {@link #feedFrame} writes is kept in a small buffer until that is full, until {@link
 * #flush()}, or until this side has to wait for the next message. So a client that sends a hundred
 * requests at once is answered in one go, and nobody waits for an answer that never leaves. A
 * buffer that is full waits for the socket: a peer that does not read makes us wait, not grow.
 */
public final class Connection implements AutoCloseable {

    private static final int BUFFER = 4 << 10;

    /** A buffer that a large message has made larger than this is not kept. */
    private static final int LARGE_BUFFER = 64 << 10;

    /** How much is taken, and for how long, of somebody who is not listened to any more. */
    private static final int MOST_IGNORED = 4 << 20;

    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] NULL = ascii("$-1\r\n");

    private final TcpStream stream;

    /** Writes to the stream. */
    private final BufWriter<TcpStream> writer;

    private final FrameReader reader;

    /** How long one message may take to come or to go once it has begun; null is for ever. */
    private final @Nullable Duration patience;

    /** What has come of the messages that were not received yet. */
    private BytesMut buffer = new BytesMut(BUFFER);

    /** When the rest of the message that has begun must be there; null between messages. */
    private @Nullable Instant deadline;

    /** Whether something was written that may not have left. */
    private boolean unflushed;

    private Connection(TcpStream stream, FrameReader reader, @Nullable Duration patience) {
        this.stream = stream;
        writer = new BufWriter<>(stream);
        this.reader = reader;
        this.patience = patience;
    }

    /** The server's side, without a bound for how long messages take. */
    public Connection(TcpStream stream) {
        this(stream, FrameReader.ofRequests(FrameLimits.DEFAULT), null);
    }

    /** The server's side, with a bound for what the other side can take up. */
    public static Connection ofServer(TcpStream stream, FrameLimits limits, Duration patience) {
        return new Connection(stream, FrameReader.ofRequests(limits), patience);
    }

    /** The client's side, which waits for an answer as long as it takes. */
    public static Connection ofClient(TcpStream stream) {
        return new Connection(stream, FrameReader.ofReplies(FrameLimits.DEFAULT), null);
    }

    /**
     * Receives the next message; {@code None} if the other side has closed the connection.
     *
     * <p>Cancellation: nothing is lost; what has come of a message is kept for the next call.
     *
     * @return a future that throws {@link ProtocolError} if something else comes, or the end in the
     *     middle of a message, and {@link Elapsed} if a message takes too long
     */
    public Future<Option<Frame>> readFrame() {
        return async(() -> {
            while (true) {
                if (received() instanceof Some<Frame> frame) {
                    return frame;
                }
                flush().await();
                if (readMore().await() == 0) {
                    return end();
                }
            }
        });
    }

    /** The next message if all of it has come already. */
    public Option<Frame> received() {
        Option<Frame> frame = reader.next(buffer);
        if (frame instanceof Some) {
            deadline = null;
            if (buffer.isEmpty() && buffer.capacity() > LARGE_BUFFER) {
                buffer = new BytesMut(BUFFER);
            }
        }
        return frame;
    }

    /** Reads some bytes. Only a message that has begun is waited for with limited patience. */
    private Future<Integer> readMore() {
        Future<Integer> reading = stream.readBuf(buffer);
        if (patience == null || !reader.isInside(buffer)) {
            return reading;
        }
        if (deadline == null) {
            deadline = Instant.now().plus(patience);
        }
        return timeoutAt(deadline, reading);
    }

    private Option<Frame> end() {
        if (reader.isInside(buffer)) {
            throw new ProtocolError("the connection was closed in the middle of a message");
        }
        return new None<>();
    }

    /**
     * Sends a message.
     *
     * <p>Cancellation: half of the message may have left, so that the connection is of no use.
     */
    public Future<Void> writeFrame(Frame frame) {
        return async(() -> {
            feedFrame(frame).await();
            flush().await();
        });
    }

    /**
     * Writes a message that need not leave at once, because others follow.
     *
     * <p>Cancellation: half of the message may have left, so that the connection is of no use.
     */
    public Future<Void> feedFrame(Frame frame) {
        return patiently(async(() -> write(frame)));
    }

    /**
     * Waits until all that was written has left.
     *
     * <p>Cancellation: nothing is lost; what has not left is kept.
     */
    public Future<Void> flush() {
        return async(() -> {
            if (unflushed) {
                patiently(writer.flush()).await();
                unflushed = false;
            }
        });
    }

    /**
     * Ends a connection whose other side still speaks: what was written leaves, and what comes is
     * taken and forgotten, up to a limit and for a short time. A socket that is closed with unread
     * bytes would reset the connection, and what was written would be lost on its way.
     *
     * <p>Cancellation: the end is no longer waited for.
     */
    public Future<Void> hangUp() {
        return async(() -> {
            flush().await();
            stream.shutdown().await();
            try {
                timeout(FAREWELL, async(this::ignore)).await();
            } catch (Elapsed elapsed) {
                return; // it had time enough
            }
        });
    }

    /** Takes what comes until the end, or the limit; awaits in the caller's block. */
    private void ignore() {
        BytesMut taken = new BytesMut(BUFFER);
        int left = MOST_IGNORED;
        while (left > 0) {
            taken.clear();
            int count = stream.readBuf(taken).await();
            if (count == 0) {
                return;
            }
            left -= count;
        }
    }

    private Future<Void> patiently(Future<Void> future) {
        return patience == null ? future : timeout(patience, future);
    }

    /** Awaits, in the caller's block. */
    private void write(Frame frame) {
        unflushed = true;
        switch (frame) {
            case Frame.Simple(String text) -> writeLine('+', oneLine(text));
            case Frame.Error(String message) -> writeLine('-', oneLine(message));
            case Frame.Integer(long value) -> writeLine(':', Long.toString(value));
            case Frame.Null() -> writer.writeAll(NULL).await();
            case Frame.Bulk(Bytes bytes) -> {
                writeLine('$', Integer.toString(bytes.length()));
                writer.writeAll(bytes.array()).await();
                writer.writeAll(LINE_END).await();
            }
            case Frame.Array(var parts) -> {
                writeLine('*', Integer.toString(parts.size()));
                for (Frame part : parts) {
                    write(part);
                }
            }
        }
    }

    private void writeLine(char kind, String content) {
        byte[] line = (kind + content + "\r\n").getBytes(StandardCharsets.UTF_8);
        writer.writeAll(line).await();
    }

    /** A text that may repeat what a peer sent, as something that is one line whatever that is. */
    private static String oneLine(String text) {
        return text.replace('\r', ' ').replace('\n', ' ');
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Closes the socket; what was not flushed is lost. */
    @Override
    public void close() {
        writer.close();
    }
}
