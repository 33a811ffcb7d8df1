package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

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
