package dev.asyncworkbook.miniredis.frame;

import java.util.List;

/**
 * One message of the Redis protocol, version 2: a request is an array of bulks, a reply is any.
 *
 * <p>The names are the tutorial's.
 */
@SuppressWarnings("JavaLangClash") // Frame.Error and Frame.Integer read as the tutorial's do
public sealed interface Frame {

    /** The answer "done". */
    Frame OK = new Simple("OK");

    /** The answer "there is none". */
    Frame NULL = new Null();

    /**
     * A short text on one line.
     *
     * @param text has no line end
     */
    record Simple(String text) implements Frame {}

    /**
     * A failure.
     *
     * @param message begins with a word in capitals that says of which kind it is
     */
    record Error(String message) implements Frame {}

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Integer(long value) implements Frame {}

    /**
     * Bytes of any kind.
     *
     * @param bytes the bytes
     */
    record Bulk(Bytes bytes) implements Frame {}

    /** No value. The protocol can say it in two ways, which mean the same. */
    record Null() implements Frame {}

    /**
     * Messages in a row.
     *
     * @param parts the messages
     */
    record Array(List<Frame> parts) implements Frame {}

    /** A text as bytes. */
    static Frame bulk(String text) {
        return new Bulk(Bytes.of(text));
    }

    /** Messages in a row. */
    static Frame array(Frame... parts) {
        return new Array(List.of(parts));
    }

    /** The number 1 for true, 0 for false. */
    static Frame flag(boolean value) {
        return new Integer(value ? 1 : 0);
    }
}
