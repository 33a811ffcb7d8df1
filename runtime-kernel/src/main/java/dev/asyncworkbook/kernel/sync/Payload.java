package dev.asyncworkbook.kernel.sync;

import org.jspecify.annotations.Nullable;

/** A value on its way through a channel. */
final class Payload {

    private Payload() {}

    /** The value as the trace shows it; never asks learner code. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> text;
            case Number number when isOfTheJdk(number) -> number.toString();
            case Boolean flag -> flag.toString();
            case Character character -> character.toString();
            default -> value.getClass().getSimpleName();
        };
    }

    /** Refuses null, which a channel cannot tell from "no message". */
    static <T> T checked(T value) {
        if (value == null) {
            throw new NullPointerException("a channel cannot carry null: send a value");
        }
        return value;
    }

    private static boolean isOfTheJdk(Number number) {
        return number.getClass().getClassLoader() == null;
    }
}
