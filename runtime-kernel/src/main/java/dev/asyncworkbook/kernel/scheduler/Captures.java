package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.io.BytesMut;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/**
 * What a piece of code can reach without a variable of its own: the variables that it has captured,
 * and the fields of the object that it belongs to.
 */
final class Captures {

    private static final String KERNEL = "dev.asyncworkbook.kernel.";

    /** Code within code within code: further it is not followed. */
    private static final int DEPTH = 4;

    private Captures() {}

    /** Whether it can leave something where others find it, as far as can be told from outside. */
    static boolean canKeep(Object code) {
        return canKeep(code, DEPTH);
    }

    private static boolean canKeep(Object code, int depth) {
        return Stream.of(code.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .anyMatch(field -> isPlaceOrLeadsTo(field, code, depth));
    }

    private static boolean isPlaceOrLeadsTo(Field field, Object owner, int depth) {
        Object value;
        try {
            field.setAccessible(true);
            value = field.get(owner);
        } catch (IllegalAccessException | RuntimeException hidden) {
            return true;
        }
        if (value == null || field.getType().isPrimitive()) {
            return false;
        }
        Class<?> type = value.getClass();
        if (type.isHidden()) {
            return depth == 0 || canKeep(value, depth - 1);
        } else if (type.getName().startsWith(KERNEL)) {
            return value instanceof BytesMut;
        } else if (type.isArray()) {
            return true;
        }
        return switch (Natures.of(type)) {
            case PURE -> false;
            case CODE -> hasFields(type);
            default -> true;
        };
    }

    private static boolean hasFields(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).anyMatch(field -> !field.isSynthetic());
    }
}
