package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.trace.PlainData;
import dev.asyncworkbook.kernel.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of a program's own class as the latest run has left them.
 *
 * <p>Used by the thread of the runs only.
 */
final class FinalFields {

    private @Nullable Class<?> launched;
    private @Nullable Object instance;

    /** A run begins. */
    void forget() {
        launched = null;
        instance = null;
    }

    /**
     * The run's program is this.
     *
     * @param program its instance, or null if its main is static
     */
    void watch(Class<?> type, @Nullable Object program) {
        launched = type;
        instance = program;
    }

    /** The trace of the latest run with the values of the fields; runs no learner code. */
    Trace addTo(Trace trace) {
        Map<String, String> values = new LinkedHashMap<>();
        Class<?> type = launched;
        while (type != null && type.getClassLoader() instanceof LearnerLoader) {
            for (Field field : type.getDeclaredFields()) {
                read(field, values);
            }
            type = type.getSuperclass();
        }
        return values.isEmpty() ? trace : trace.withFinals(values);
    }

    private void read(Field field, Map<String, String> values) {
        boolean isStatic = Modifier.isStatic(field.getModifiers());
        if (field.isSynthetic() || (!isStatic && instance == null)) {
            return;
        }
        if (values.size() < Trace.MOST_FINALS && field.getName().length() <= PlainData.LONGEST) {
            try {
                field.setAccessible(true);
                PlainData.text(field.get(instance))
                        .ifPresent(text -> values.putIfAbsent(field.getName(), text));
            } catch (IllegalAccessException | LinkageError e) {
                // A class that could not be initialized has no values.
            }
        }
    }
}
