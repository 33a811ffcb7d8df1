package dev.asyncworkbook.runner.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes values into a payload, in the order in which {@link Unpacker} reads them. */
final class Packer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Something that can be written. */
    @FunctionalInterface
    interface Item<T> {
        void pack(Packer packer, T value);
    }

    Packer number(int value) {
        return write(() -> out.writeInt(value));
    }

    /** An enum's constant, by its place: parent and child are of one build. */
    @SuppressWarnings("EnumOrdinal")
    Packer constant(Enum<?> value) {
        return number(value.ordinal());
    }

    Packer longNumber(long value) {
        return write(() -> out.writeLong(value));
    }

    Packer flag(boolean value) {
        return write(() -> out.writeBoolean(value));
    }

    Packer bytes(byte[] value) {
        number(value.length);
        return write(() -> out.write(value));
    }

    Packer text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    <T> Packer list(Collection<T> values, Item<T> item) {
        number(values.size());
        values.forEach(value -> item.pack(this, value));
        return this;
    }

    Frame frame(FrameKind kind) {
        return new Frame(kind, bytes.toByteArray());
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    private Packer write(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return this;
    }
}
