package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Future;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Function;

/** How numbers are read and written. */
final class Numbers {

    private Numbers() {}

    static ByteBuffer big(int size) {
        return ByteBuffer.allocate(size);
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static <T> Future<T> read(
            ReadNumbers from, String method, int size, Function<ByteBuffer, T> number) {
        return new ReadExact<>(method, (AsyncRead) from, big(size), null, number);
    }

    static <T> Future<T> readLe(
            ReadNumbers from, String method, int size, Function<ByteBuffer, T> number) {
        return new ReadExact<>(method, (AsyncRead) from, little(size), null, number);
    }

    static Future<Void> write(WriteNumbers to, String method, ByteBuffer number) {
        return new WriteAll(method, (AsyncWrite) to, number.flip(), null);
    }
}
