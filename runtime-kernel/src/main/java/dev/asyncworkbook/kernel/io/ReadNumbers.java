package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Future;

import java.nio.ByteBuffer;

/**
 * Reading numbers: the highest byte comes first, or, where the name ends in {@code Le}, last.
 *
 * <p>The end before the last byte is an {@link IoError} of kind {@code UNEXPECTED_EOF}.
 * Cancellation: the bytes that were read are lost.
 */
public sealed interface ReadNumbers extends IoResource permits AsyncRead {

    /** Reads a byte, from 0 to 255. */
    default Future<Integer> readU8() {
        return Numbers.read(this, "readU8", 1, b -> b.get() & 0xFF);
    }

    /** Reads a byte with a sign. */
    default Future<Byte> readI8() {
        return Numbers.read(this, "readI8", 1, ByteBuffer::get);
    }

    /** Reads a number of two bytes, without a sign. */
    default Future<Integer> readU16() {
        return Numbers.read(this, "readU16", 2, b -> b.getShort() & 0xFFFF);
    }

    /** Reads a number of two bytes, without a sign, the lowest byte first. */
    default Future<Integer> readU16Le() {
        return Numbers.readLe(this, "readU16Le", 2, b -> b.getShort() & 0xFFFF);
    }

    /** Reads a number of two bytes. */
    default Future<Short> readI16() {
        return Numbers.read(this, "readI16", 2, ByteBuffer::getShort);
    }

    /** Reads a number of two bytes, the lowest byte first. */
    default Future<Short> readI16Le() {
        return Numbers.readLe(this, "readI16Le", 2, ByteBuffer::getShort);
    }

    /** Reads a number of four bytes, without a sign. */
    default Future<Long> readU32() {
        return Numbers.read(this, "readU32", 4, b -> b.getInt() & 0xFFFF_FFFFL);
    }

    /** Reads a number of four bytes, without a sign, the lowest byte first. */
    default Future<Long> readU32Le() {
        return Numbers.readLe(this, "readU32Le", 4, b -> b.getInt() & 0xFFFF_FFFFL);
    }

    /** Reads a number of four bytes. */
    default Future<Integer> readI32() {
        return Numbers.read(this, "readI32", 4, ByteBuffer::getInt);
    }

    /** Reads a number of four bytes, the lowest byte first. */
    default Future<Integer> readI32Le() {
        return Numbers.readLe(this, "readI32Le", 4, ByteBuffer::getInt);
    }

    /** Reads a number of eight bytes; the sign is its highest bit. */
    default Future<Long> readU64() {
        return Numbers.read(this, "readU64", 8, ByteBuffer::getLong);
    }

    /** Reads a number of eight bytes; the sign is its highest bit, the lowest byte first. */
    default Future<Long> readU64Le() {
        return Numbers.readLe(this, "readU64Le", 8, ByteBuffer::getLong);
    }

    /** Reads a number of eight bytes. */
    default Future<Long> readI64() {
        return Numbers.read(this, "readI64", 8, ByteBuffer::getLong);
    }

    /** Reads a number of eight bytes, the lowest byte first. */
    default Future<Long> readI64Le() {
        return Numbers.readLe(this, "readI64Le", 8, ByteBuffer::getLong);
    }

    /** Reads a number with a point in four bytes. */
    default Future<Float> readF32() {
        return Numbers.read(this, "readF32", 4, ByteBuffer::getFloat);
    }

    /** Reads a number with a point in four bytes, the lowest byte first. */
    default Future<Float> readF32Le() {
        return Numbers.readLe(this, "readF32Le", 4, ByteBuffer::getFloat);
    }

    /** Reads a number with a point in eight bytes. */
    default Future<Double> readF64() {
        return Numbers.read(this, "readF64", 8, ByteBuffer::getDouble);
    }

    /** Reads a number with a point in eight bytes, the lowest byte first. */
    default Future<Double> readF64Le() {
        return Numbers.readLe(this, "readF64Le", 8, ByteBuffer::getDouble);
    }
}
