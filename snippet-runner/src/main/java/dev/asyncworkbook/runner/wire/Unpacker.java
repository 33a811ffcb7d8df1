package dev.asyncworkbook.runner.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads values out of a payload.
 *
 * <p>It believes nothing: a count or a length that the rest of the payload cannot hold is refused
 * before anything is allocated for it.
 */
final class Unpacker {

    private final DataInputStream in;

    Unpacker(Frame frame) {
        in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
    }

    /** Something that can be read. */
    @FunctionalInterface
    interface Item<T> {
        T unpack(Unpacker unpacker) throws IOException;
    }

    int number() throws IOException {
        return in.readInt();
    }

    long longNumber() throws IOException {
        return in.readLong();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    byte[] bytes() throws IOException {
        return in.readNBytes(size());
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    <T> List<T> list(Item<T> item) throws IOException {
        int size = size();
        List<T> values = new ArrayList<>(Math.min(size, 1 << 16));
        for (int i = 0; i < size; i++) {
            values.add(item.unpack(this));
        }
        return values;
    }

    /** One of the constants of an enum, by its place. */
    <E extends Enum<E>> E constant(E[] constants) throws IOException {
        int ordinal = number();
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new MalformedFrame("constant " + ordinal + " of " + constants.length);
        }
        return constants[ordinal];
    }

    /** Every item takes at least a byte, so that the rest of the payload bounds a count too. */
    private int size() throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new MalformedFrame("size " + size + " with " + in.available() + " bytes left");
        }
        return size;
    }
}
