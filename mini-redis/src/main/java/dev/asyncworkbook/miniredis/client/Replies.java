package dev.asyncworkbook.miniredis.client;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;
import dev.asyncworkbook.miniredis.frame.ProtocolError;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers as values. An answer that is an error becomes a {@link RedisError}. */
final class Replies {

    private Replies() {}

    /** The answer itself, if it is no error. */
    static Frame checked(Frame reply) {
        if (reply instanceof Frame.Error(String message)) {
            throw new RedisError(message);
        }
        return reply;
    }

    static void ok(Frame reply) {
        if (!checked(reply).equals(Frame.OK)) {
            throw unexpected(reply);
        }
    }

    static long number(Frame reply) {
        if (checked(reply) instanceof Frame.Integer(long value)) {
            return value;
        }
        throw unexpected(reply);
    }

    static Option<byte[]> value(Frame reply) {
        return switch (checked(reply)) {
            case Frame.Bulk(Bytes bytes) -> new Some<>(bytes.array());
            case Frame.Simple(String text) -> new Some<>(text.getBytes(StandardCharsets.UTF_8));
            case Frame.Null() -> new None<>();
            default -> throw unexpected(reply);
        };
    }

    static byte[] bytes(Frame reply) {
        if (value(reply) instanceof Some<byte[]>(byte[] bytes)) {
            return bytes;
        }
        throw unexpected(reply);
    }

    static List<Option<byte[]>> values(Frame reply) {
        if (!(checked(reply) instanceof Frame.Array(var parts))) {
            throw unexpected(reply);
        }
        List<Option<byte[]>> values = new ArrayList<>();
        for (Frame part : parts) {
            values.add(value(part));
        }
        return values;
    }

    static ProtocolError unexpected(Frame reply) {
        return new ProtocolError("the server answered something else: " + reply);
    }
}
