package dev.asyncworkbook.kerneltest.random;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.StaleWrites;
import dev.asyncworkbook.kernel.scheduler.Task;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds who waits in a lock or a channel: the wakers and the operations that it refers to, however
 * it keeps them.
 *
 * <p>By reflection, so that what is added to the kernel is looked at too.
 */
final class Leftovers {

    private static final String KERNEL = "dev.asyncworkbook.kernel.";

    /** What knows a task for the sake of a report does not wake it. */
    private static final Set<Class<?>> NOT_FOLLOWED =
            Set.of(Task.class, Scheduler.class, Clock.class, StaleWrites.class);

    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> found = new ArrayList<>();

    private Leftovers() {}

    /** Where somebody waits. */
    static List<String> in(Collection<?> things) {
        Leftovers search = new Leftovers();
        things.forEach(thing -> search.visit(thing, thing.getClass().getSimpleName()));
        return search.found;
    }

    /** Whether the clock of the current runtime has a timer set. */
    static boolean anyTimer() {
        try {
            var hasTimers = Clock.class.getDeclaredMethod("hasTimers");
            hasTimers.setAccessible(true);
            return (boolean) hasTimers.invoke(Scheduler.current("anyTimer").clock());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private void visit(@Nullable Object object, String path) {
        if (object == null || !seen.add(object)) {
            return;
        }
        switch (object) {
            case Waker _, Operation<?> _ -> found.add(path);
            case Collection<?> elements -> elements.forEach(each -> visit(each, path + "[]"));
            case Map<?, ?> map -> {
                map.keySet().forEach(key -> visit(key, path + "[]"));
                map.values().forEach(value -> visit(value, path + "[]"));
            }
            default -> visitFields(object, path);
        }
    }

    private void visitFields(Object object, String path) {
        for (Field field : FIELDS.computeIfAbsent(object.getClass(), Leftovers::fieldsOf)) {
            try {
                visit(field.get(object), path + "." + field.getName());
            } catch (IllegalAccessException impossible) {
                throw new LinkageError(impossible.getMessage(), impossible);
            }
        }
    }

    private static List<Field> fieldsOf(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        Class<?> current = type;
        while (current != null && current.getName().startsWith(KERNEL)) {
            Arrays.stream(current.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !field.getType().isPrimitive())
                    .filter(field -> !NOT_FOLLOWED.contains(field.getType()))
                    .forEach(fields::add);
            current = current.getSuperclass();
        }
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }
}
