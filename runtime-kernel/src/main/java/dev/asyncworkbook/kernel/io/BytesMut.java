package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A buffer that grows at its end and is used up from its beginning: the {@code BytesMut} of Rust's
 * crate {@code bytes}.
 */
public final class BytesMut {

    private static final int MINIMUM = 64;
    private static final int READ_ROOM = 4096;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private byte[] bytes;
    private int start;
    private int end;

    /** An empty one. */
    public BytesMut() {
        this(0);
    }

    /** An empty one with room for so many bytes. */
    public BytesMut(int capacity) {
        bytes = new byte[capacity];
    }

    /** One with a copy of these bytes. */
    public static BytesMut from(byte[] content) {
        BytesMut made = new BytesMut(content.length);
        made.putSlice(content);
        return made;
    }

    /** One with this text in UTF-8. */
    public static BytesMut from(String text) {
        return from(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many bytes it holds. */
    public int len() {
        Touch.read(place);
        return end - start;
    }

    /** Whether it holds none. */
    public boolean isEmpty() {
        return len() == 0;
    }

    /** For how many bytes there is room without making more. */
    public int capacity() {
        Touch.read(place);
        return bytes.length - start;
    }

    /** Makes room for so many further bytes. */
    public void reserve(int further) {
        Touch.write(place);
        int used = end - start;
        if (further <= bytes.length - end) {
            return;
        }
        byte[] target = bytes;
        if (used + further > bytes.length) {
            int doubled = Math.max(MINIMUM, bytes.length * 2);
            target = new byte[Math.max(doubled, used + further)];
        }
        System.arraycopy(bytes, start, target, 0, used);
        bytes = target;
        start = 0;
        end = used;
    }

    /** The byte at an index, from 0. */
    public byte get(int index) {
        Touch.read(place);
        check(index + 1);
        return bytes[start + index];
    }

    /** The index of the first such byte, not before another index, or -1. */
    public int indexOf(byte wanted, int from) {
        Touch.read(place);
        for (int i = start + from; i < end; i++) {
            if (bytes[i] == wanted) {
                return i - start;
            }
        }
        return -1;
    }

    /** A copy of what it holds. */
    public byte[] toArray() {
        Touch.read(place);
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** What it holds, to be looked at until it is changed. */
    public ByteBuffer chunk() {
        Touch.read(place);
        return ByteBuffer.wrap(bytes, start, end - start).slice().asReadOnlyBuffer();
    }

    /** Takes the first bytes away. */
    public void advance(int count) {
        Touch.write(place);
        check(count);
        start += count;
        if (start == end) {
            start = 0;
            end = 0;
        }
    }

    /** Takes the first bytes out. */
    public byte[] splitTo(int count) {
        check(count);
        byte[] first = Arrays.copyOfRange(bytes, start, start + count);
        advance(count);
        return first;
    }

    /** Takes all bytes out. */
    public byte[] split() {
        return splitTo(len());
    }

    /** Keeps only the first bytes. */
    public void truncate(int count) {
        Touch.write(place);
        end = Math.min(end, start + count);
    }

    /** Forgets all bytes. */
    public void clear() {
        Touch.write(place);
        start = 0;
        end = 0;
    }

    /** Adds bytes. */
    public BytesMut putSlice(byte[] more) {
        return putSlice(more, 0, more.length);
    }

    /** Adds a part of an array. */
    public BytesMut putSlice(byte[] more, int offset, int length) {
        reserve(length);
        System.arraycopy(more, offset, bytes, end, length);
        end += length;
        return this;
    }

    /** Adds what a buffer has left, and uses it up. */
    public BytesMut put(ByteBuffer more) {
        int length = more.remaining();
        reserve(length);
        more.get(bytes, end, length);
        end += length;
        return this;
    }

    /** Adds a byte. */
    public BytesMut putU8(int value) {
        return putNumber(value, 1);
    }

    /** Adds two bytes, the higher one first. */
    public BytesMut putU16(int value) {
        return putNumber(value, 2);
    }

    /** Adds four bytes, the highest one first. */
    public BytesMut putU32(long value) {
        return putNumber(value, 4);
    }

    /** Adds eight bytes, the highest one first. */
    public BytesMut putU64(long value) {
        return putNumber(value, 8);
    }

    /** Takes a byte out. */
    public int getU8() {
        return (int) getNumber(1);
    }

    /** Takes two bytes out, the higher one first. */
    public int getU16() {
        return (int) getNumber(2);
    }

    /** Takes four bytes out, the highest one first. */
    public long getU32() {
        return getNumber(4);
    }

    /** Takes eight bytes out, the highest one first. */
    public long getU64() {
        return getNumber(8);
    }

    private BytesMut putNumber(long value, int length) {
        reserve(length);
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) {
            bytes[end++] = (byte) (value >>> shift);
        }
        return this;
    }

    private long getNumber(int length) {
        check(length);
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | (bytes[start + i] & 0xFF);
        }
        advance(length);
        return value;
    }

    /** Room to read into; {@link #filled} is to be told how much of it was used. */
    ByteBuffer room() {
        if (bytes.length - end < MINIMUM) {
            reserve(READ_ROOM);
        }
        return ByteBuffer.wrap(bytes, end, bytes.length - end);
    }

    void filled(int count) {
        Touch.write(place);
        end += count;
    }

    private void check(int count) {
        if (count < 0 || count > end - start) {
            throw new IndexOutOfBoundsException(
                    count + " bytes were asked for, and there are " + (end - start));
        }
    }

    /** What it holds as text in UTF-8. */
    public String toText() {
        return new String(toArray(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "BytesMut of " + len() + " bytes";
    }
}
