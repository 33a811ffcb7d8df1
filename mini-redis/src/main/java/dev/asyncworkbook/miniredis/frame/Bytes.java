package dev.asyncworkbook.miniredis.frame;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A run of bytes that does not change: what keys, values and names of channels are.
 *
 * <p>It need not be text. Its order is that of its bytes as unsigned numbers; a {@code HashMap}
 * falls back on it for keys that somebody chose so that their hashes are all the same.
 */
public final class Bytes implements Comparable<Bytes> {

    /** No bytes at all. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] bytes;

    /** Computed when it is asked for; 0 until then. */
    private int hash;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of an array, which is not copied: the caller must not change it any more. */
    public static Bytes wrap(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** The bytes of a text in UTF-8. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many there are. */
    public int length() {
        return bytes.length;
    }

    /** The array itself: the caller must not change it. */
    public byte[] array() {
        return bytes;
    }

    /** The text that they are in UTF-8; what is no text becomes a replacement character. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** These bytes with others behind them. */
    public Bytes plus(Bytes more) {
        byte[] all = Arrays.copyOf(bytes, Math.addExact(bytes.length, more.bytes.length));
        System.arraycopy(more.bytes, 0, all, bytes.length, more.bytes.length);
        return new Bytes(all);
    }

    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(bytes);
        }
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
