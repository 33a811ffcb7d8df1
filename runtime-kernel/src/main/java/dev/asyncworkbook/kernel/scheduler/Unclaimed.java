package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;

/**
 * A value that is there when nobody will get it any more: what Rust would drop of it is closed, so
 * that a guard does not keep its lock for ever, and who waits for a reply learns that none will
 * come.
 */
public final class Unclaimed {

    /** So deep a value is looked through: one that holds itself has no end. */
    private static final int DEEPEST = 8;

    private Unclaimed() {}

    /**
     * Closes it, or what is in it if it is a record, such as a tuple or an option, or a list.
     *
     * <p>What a {@code close} throws is not heard, as what a {@code finally} block of a dropped
     * future throws is not: there is nobody to tell.
     */
    public static void close(@Nullable Object value) {
        close(value, DEEPEST);
    }

    private static void close(@Nullable Object value, int depth) {
        if (depth == 0) {
            return;
        }
        switch (value) {
            case AutoCloseable closeable -> closeOne(closeable);
            case List<?> list -> list.forEach(each -> close(each, depth - 1));
            case Record parts -> closeParts(parts, depth - 1);
            case null, default -> {}
        }
    }

    /** By its fields, since its methods are the learner's. */
    private static void closeParts(Record parts, int depth) {
        for (Field field : parts.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
                close(valueOf(field, parts), depth);
            }
        }
    }

    private static @Nullable Object valueOf(Field field, Record parts) {
        try {
            return field.get(parts);
        } catch (IllegalAccessException e) {
            throw new AssertionError("it was made accessible", e);
        }
    }

    private static void closeOne(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception unheard) {
            // See above.
        }
    }
}
