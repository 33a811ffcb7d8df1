package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/** A value on its way through a channel. */
public final class Payload {

    private static final int LONGEST = 200;

    private Payload() {}

    /** The value as the trace shows it; never asks learner code. */
    public static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text when text.length() > LONGEST -> text.substring(0, LONGEST) + "...";
            case String text -> text;
            case Number number when isSmall(number) -> number.toString();
            case Boolean flag -> flag.toString();
            case Character character -> character.toString();
            default -> value.getClass().getSimpleName();
        };
    }

    /** The bytes that a buffer holds, as the trace shows them: as text, if they are plain text. */
    public static String text(ByteBuffer bytes) {
        int length = bytes.remaining();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length && text.length() < LONGEST; i++) {
            char letter = (char) (bytes.get(bytes.position() + i) & 0xFF);
            switch (letter) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> {
                    if (letter < ' ' || letter > '~') {
                        return length == 1 ? "1 byte" : length + " bytes";
                    }
                    text.append(letter);
                }
            }
        }
        return text(text.length() < LONGEST ? text.toString() : text + "...");
    }

    /** Refuses null, which a channel cannot tell from "no message". */
    public static <T> T checked(T value) {
        if (value == null) {
            throw new NullPointerException("a channel cannot carry null: send a value");
        }
        return value;
    }

    /** The value that an error carries back. */
    public static Object unsent(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException(
                    "there is no value: a place was to be reserved, nothing was to be sent");
        }
        return value;
    }

    /** Not a learner's class, and not a number whose text takes long to make. */
    private static boolean isSmall(Number number) {
        return switch (number) {
            case Byte _, Short _, Integer _, Long _, Float _, Double _ -> true;
            default -> false;
        };
    }
}
