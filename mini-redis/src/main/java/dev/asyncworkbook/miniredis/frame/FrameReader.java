package dev.asyncworkbook.miniredis.frame;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.BytesMut;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds messages in bytes that come in pieces, wherever the pieces are cut.
 *
 * <p>Model: each part of a message is taken out of the buffer as soon as all of it is there; arrays
 * whose parts are still to come wait on a stack. So nothing is looked at twice, however slowly the
 * bytes come, and nobody has to trust a length before the bytes have come: an array grows as its
 * parts arrive. (The tutorial's reader checks a message from its beginning each time that more
 * bytes came, which is shorter, and takes quadratic time for an array sent byte by byte.)
 *
 * <p>After a {@link ProtocolError} it must not be used any more.
 */
public final class FrameReader {

    /** The longest line: a length, a number, a short text, or a command in one line. */
    static final int LONGEST_LINE = 64 << 10;

    private static final int NO_BULK = -1;

    /** What each part takes up beside its bytes, roughly. */
    private static final int OVERHEAD = 16;

    private final FrameLimits limits;
    private final boolean takesInlineCommands;

    /** The arrays that are not complete, the outermost first. */
    private final Deque<OpenArray> open = new ArrayDeque<>();

    /** The length of the bulk whose bytes come next, or {@link #NO_BULK}. */
    private int bulk = NO_BULK;

    /** How many bytes at the start of the buffer are known to have no line end. */
    private int searched;

    /** What has come of the current message, by the counts of {@link FrameLimits}. */
    private long bytes;

    private long parts;

    private FrameReader(FrameLimits limits, boolean takesInlineCommands) {
        this.limits = limits;
        this.takesInlineCommands = takesInlineCommands;
    }

    /** Reads what a server is sent: arrays, and commands that a person types as one line. */
    public static FrameReader ofRequests(FrameLimits limits) {
        return new FrameReader(limits, true);
    }

    /** Reads what a client is answered. */
    public static FrameReader ofReplies(FrameLimits limits) {
        return new FrameReader(limits, false);
    }

    /**
     * Takes the next message out of the buffer; {@code None} if not all of it is there, and then
     * the part that is may be taken out already.
     *
     * @throws ProtocolError if it is none
     */
    public Option<Frame> next(BytesMut buffer) {
        Frame part = nextPart(buffer);
        while (part != null) {
            Frame whole = put(part);
            if (whole != null) {
                bytes = 0;
                parts = 0;
                return new Some<>(whole);
            }
            part = nextPart(buffer);
        }
        return new None<>();
    }

    /** Whether a message has begun and not ended, given what is left in the buffer. */
    public boolean isInside(BytesMut buffer) {
        return !buffer.isEmpty() || !open.isEmpty() || bulk != NO_BULK;
    }

    /** The next message that is no array, or is an empty one; null if it has not come. */
    private @Nullable Frame nextPart(BytesMut buffer) {
        while (true) {
            if (bulk != NO_BULK) {
                return nextBulk(buffer);
            }
            byte[] line = nextLine(buffer);
            if (line == null) {
                return null;
            }
            Frame part = parse(line);
            if (part != null) {
                return part;
            }
        }
    }

    private @Nullable Frame nextBulk(BytesMut buffer) {
        if (buffer.len() < bulk + 2) {
            return null;
        }
        if (buffer.get(bulk) != '\r' || buffer.get(bulk + 1) != '\n') {
            throw new ProtocolError("invalid bulk length");
        }
        byte[] content = buffer.splitTo(bulk);
        buffer.advance(2);
        bulk = NO_BULK;
        return new Frame.Bulk(Bytes.wrap(content));
    }

    /** A line without its end, or null if its end has not come. */
    private byte @Nullable [] nextLine(BytesMut buffer) {
        int end = buffer.indexOf((byte) '\n', searched);
        if ((end < 0 ? buffer.len() : end) > LONGEST_LINE) {
            throw new ProtocolError("too big inline request");
        }
        if (end < 0) {
            searched = buffer.len();
            return null;
        }
        searched = 0;
        count(end);
        boolean complete = end > 0 && buffer.get(end - 1) == '\r';
        byte[] line = buffer.splitTo(complete ? end - 1 : end);
        buffer.advance(complete ? 2 : 1);
        return line;
    }

    /** What a line says; null if it says that more is to come. */
    private @Nullable Frame parse(byte[] line) {
        byte kind = line.length == 0 ? 0 : line[0];
        if (takesInlineCommands && open.isEmpty() && kind != '*') {
            return InlineCommand.parse(line);
        }
        return switch (kind) {
            case '+' -> new Frame.Simple(text(line));
            case '-' -> new Frame.Error(text(line));
            case ':' -> new Frame.Integer(Decimal.parse(line, 1, "invalid integer"));
            case '$' -> beginBulk(Decimal.parse(line, 1, "invalid bulk length"));
            case '*' -> beginArray(Decimal.parse(line, 1, "invalid multibulk length"));
            default -> throw new ProtocolError("expected '$', got '" + shown(kind) + "'");
        };
    }

    private @Nullable Frame beginBulk(long length) {
        if (length == -1) {
            return Frame.NULL;
        }
        if (length < 0 || length > limits.bytes()) {
            throw new ProtocolError("invalid bulk length");
        }
        count(length);
        bulk = (int) length;
        return null;
    }

    private @Nullable Frame beginArray(long length) {
        if (length == -1) {
            return Frame.NULL;
        }
        if (length < 0 || length > limits.parts()) {
            throw new ProtocolError("invalid multibulk length");
        }
        if (open.size() == limits.depth()) {
            throw new ProtocolError("arrays are nested too deeply");
        }
        if (length == 0) {
            return new Frame.Array(List.of());
        }
        open.addLast(new OpenArray((int) length, new ArrayList<>()));
        return null;
    }

    /** Puts a part where it belongs; answers the whole message if that was its last part. */
    private @Nullable Frame put(Frame part) {
        Frame complete = part;
        while (!open.isEmpty()) {
            parts++;
            if (parts > limits.parts()) {
                throw new ProtocolError("too many parts in one message");
            }
            OpenArray array = open.getLast();
            array.parts.add(complete);
            if (array.parts.size() < array.length) {
                return null;
            }
            complete = new Frame.Array(array.parts);
            open.removeLast();
        }
        return complete;
    }

    private void count(long more) {
        bytes += more + OVERHEAD;
        if (bytes > limits.bytes()) {
            throw new ProtocolError("the message is too big");
        }
    }

    private static String text(byte[] line) {
        return new String(line, 1, line.length - 1, StandardCharsets.UTF_8);
    }

    /** A byte as one visible character. */
    private static char shown(byte value) {
        return value > ' ' && value < 127 ? (char) value : '?';
    }

    /**
     * An array whose last part has not come.
     *
     * @param length how many parts it was announced to have
     * @param parts those that have come
     */
    private record OpenArray(int length, List<Frame> parts) {}
}
