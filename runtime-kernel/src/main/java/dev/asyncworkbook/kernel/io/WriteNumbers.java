package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Future;

/**
 * Writing numbers: the highest byte goes first, or, where the name ends in {@code Le}, last.
 *
 * <p>Cancellation: some of the bytes may be written.
 */
public sealed interface WriteNumbers extends IoResource permits AsyncWrite {

    /** Writes a byte. */
    default Future<Void> writeU8(int value) {
        return Numbers.write(this, "writeU8", Numbers.big(1).put((byte) value));
    }

    /** Writes a byte with a sign. */
    default Future<Void> writeI8(byte value) {
        return Numbers.write(this, "writeI8", Numbers.big(1).put(value));
    }

    /** Writes a number of two bytes, without a sign. */
    default Future<Void> writeU16(int value) {
        return Numbers.write(this, "writeU16", Numbers.big(2).putShort((short) value));
    }

    /** Writes a number of two bytes, without a sign, the lowest byte first. */
    default Future<Void> writeU16Le(int value) {
        return Numbers.write(this, "writeU16Le", Numbers.little(2).putShort((short) value));
    }

    /** Writes a number of two bytes. */
    default Future<Void> writeI16(short value) {
        return Numbers.write(this, "writeI16", Numbers.big(2).putShort(value));
    }

    /** Writes a number of two bytes, the lowest byte first. */
    default Future<Void> writeI16Le(short value) {
        return Numbers.write(this, "writeI16Le", Numbers.little(2).putShort(value));
    }

    /** Writes a number of four bytes, without a sign. */
    default Future<Void> writeU32(long value) {
        return Numbers.write(this, "writeU32", Numbers.big(4).putInt((int) value));
    }

    /** Writes a number of four bytes, without a sign, the lowest byte first. */
    default Future<Void> writeU32Le(long value) {
        return Numbers.write(this, "writeU32Le", Numbers.little(4).putInt((int) value));
    }

    /** Writes a number of four bytes. */
    default Future<Void> writeI32(int value) {
        return Numbers.write(this, "writeI32", Numbers.big(4).putInt(value));
    }

    /** Writes a number of four bytes, the lowest byte first. */
    default Future<Void> writeI32Le(int value) {
        return Numbers.write(this, "writeI32Le", Numbers.little(4).putInt(value));
    }

    /** Writes a number of eight bytes, without a sign. */
    default Future<Void> writeU64(long value) {
        return Numbers.write(this, "writeU64", Numbers.big(8).putLong(value));
    }

    /** Writes a number of eight bytes, without a sign, the lowest byte first. */
    default Future<Void> writeU64Le(long value) {
        return Numbers.write(this, "writeU64Le", Numbers.little(8).putLong(value));
    }

    /** Writes a number of eight bytes. */
    default Future<Void> writeI64(long value) {
        return Numbers.write(this, "writeI64", Numbers.big(8).putLong(value));
    }

    /** Writes a number of eight bytes, the lowest byte first. */
    default Future<Void> writeI64Le(long value) {
        return Numbers.write(this, "writeI64Le", Numbers.little(8).putLong(value));
    }

    /** Writes a number with a point in four bytes. */
    default Future<Void> writeF32(float value) {
        return Numbers.write(this, "writeF32", Numbers.big(4).putFloat(value));
    }

    /** Writes a number with a point in four bytes, the lowest byte first. */
    default Future<Void> writeF32Le(float value) {
        return Numbers.write(this, "writeF32Le", Numbers.little(4).putFloat(value));
    }

    /** Writes a number with a point in eight bytes. */
    default Future<Void> writeF64(double value) {
        return Numbers.write(this, "writeF64", Numbers.big(8).putDouble(value));
    }

    /** Writes a number with a point in eight bytes, the lowest byte first. */
    default Future<Void> writeF64Le(double value) {
        return Numbers.write(this, "writeF64Le", Numbers.little(8).putDouble(value));
    }
}
