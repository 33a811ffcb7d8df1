package dev.asyncworkbook.miniredis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpStream;

import java.nio.charset.StandardCharsets;

/**
 * A connection on which a test says and hears bytes. Texts stand for one byte a character. Its
 * methods await in the caller's block.
 */
public final class Talk implements AutoCloseable {

    private final TcpStream stream;

    private Talk(TcpStream stream) {
        this.stream = stream;
    }

    /** Connects. */
    public static Talk to(String address) {
        return new Talk(TcpStream.connect(address).await());
    }

    /** Says something. */
    public void say(String text) {
        stream.writeAll(bytes(text)).await();
    }

    /** Says that nothing more will be said. */
    public void finish() {
        stream.shutdown().await();
    }

    /** Hears exactly this next. */
    public void hear(String expected) {
        byte[] heard = new byte[expected.length()];
        stream.readExact(heard).await();
        assertThat(new String(heard, StandardCharsets.ISO_8859_1)).isEqualTo(expected);
    }

    /** Says something, and hears exactly this next. */
    public void exchange(String said, String heard) {
        say(said);
        hear(heard);
    }

    /** Hears everything until the other side ends the connection, gracefully or not. */
    public String hearAll() {
        BytesMut heard = new BytesMut();
        try {
            while (stream.readBuf(heard).await() > 0) {}
        } catch (IoError reset) {
            // That is an end, too.
        }
        return new String(heard.toArray(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Ends the connection. */
    @Override
    public void close() {
        stream.close();
    }
}
