package dev.asyncworkbook.miniredis.testing;

import dev.asyncworkbook.miniredis.frame.Frame;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Messages as bytes, written down once more, so that reader and writer cannot agree on a mistake.
 */
public final class Wire {

    private Wire() {}

    /** The bytes of a message. */
    public static byte[] of(Frame frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(frame, out);
        return out.toByteArray();
    }

    /** A request, one byte a character. */
    public static String request(String... words) {
        StringBuilder text = new StringBuilder("*" + words.length + "\r\n");
        for (String word : words) {
            text.append('$').append(word.length()).append("\r\n").append(word).append("\r\n");
        }
        return text.toString();
    }

    private static void write(Frame frame, ByteArrayOutputStream out) {
        switch (frame) {
            case Frame.Simple(var text) -> line(out, "+" + text);
            case Frame.Error(var message) -> line(out, "-" + message);
            case Frame.Integer(var value) -> line(out, ":" + value);
            case Frame.Null() -> line(out, "$-1");
            case Frame.Bulk(var bytes) -> {
                line(out, "$" + bytes.length());
                out.writeBytes(bytes.array());
                line(out, "");
            }
            case Frame.Array(var parts) -> array(parts, out);
        }
    }

    private static void array(List<Frame> parts, ByteArrayOutputStream out) {
        line(out, "*" + parts.size());
        parts.forEach(part -> write(part, out));
    }

    private static void line(ByteArrayOutputStream out, String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
