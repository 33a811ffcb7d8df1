package dev.asyncworkbook.miniredis.db;

import dev.asyncworkbook.miniredis.frame.Bytes;

import org.jspecify.annotations.Nullable;

/** Something that was published, as long as the server can afford to keep it. */
final class Message {

    private final int length;
    private @Nullable Bytes content;

    Message(Bytes content) {
        this.content = content;
        length = content.length();
    }

    /** What was published; null if it was forgotten. */
    @Nullable Bytes content() {
        return content;
    }

    int length() {
        return length;
    }

    /** Drops the content: whoever has not received it has lost it. */
    void forget() {
        content = null;
    }
}
