package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Nature;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collector;

/**
 * One look into an object and into what it holds, as deep as a text or a comparison goes. It calls
 * the JDK's own code alone: the learner's tells by itself what it touches.
 */
final class DeepLook {

    private static final int MOST_CONTAINERS = 100;
    private static final int MOST_ELEMENTS = 10_000;

    private final Looks looks;
    private int containers;
    private int elements;

    /** Whether anything was met that is compared by what it holds. */
    private boolean comparable;

    DeepLook(Looks looks) {
        this.looks = looks;
    }

    /**
     * Whether anything was met that the JDK compares by what it holds, and so looks into others.
     */
    boolean metContainers() {
        return comparable;
    }

    /** Looks at an object and into it. */
    void at(@Nullable Object object) {
        if (object == null || isTooMuch()) {
            return;
        }
        Nature nature = Natures.of(object.getClass());
        switch (nature) {
            case PURE -> {
                if (object instanceof Collector && looks.isOpaque(object)) {
                    looks.everything();
                }
            }
            case CODE -> components(object);
            case FIXED -> {
                comparable = true;
                into(object);
            }
            default -> {
                comparable = true;
                looks.at(object, false);
                into(object);
            }
        }
    }

    private boolean isTooMuch() {
        if (++elements > MOST_ELEMENTS || containers > MOST_CONTAINERS) {
            looks.everything();
            return true;
        }
        return false;
    }

    private void components(Object object) {
        if (!(object instanceof Record)) {
            return;
        }
        try {
            for (Field field : Natures.componentsOf(object.getClass())) {
                at(field.get(object));
            }
        } catch (IllegalAccessException e) {
            looks.everything();
        }
    }

    /** Looks at what an object holds. */
    void into(Object object) {
        containers++;
        switch (object) {
            case Object[] array -> each(array);
            case Optional<?> optional -> at(optional.orElse(null));
            case Map.Entry<?, ?> entry when looks.isJdkAllTheWay(entry) -> {
                at(entry.getKey());
                at(entry.getValue());
            }
            case AtomicReference<?> reference when looks.isJdkAllTheWay(object) ->
                    at(reference.getPlain());
            case Collection<?> collection -> elements(object, collection);
            case Map<?, ?> map -> elements(object, map);
            default -> {}
        }
    }

    private void each(Object[] array) {
        Class<?> type = array.getClass().getComponentType();
        if (Natures.of(type) != Nature.PURE || type == Object.class) {
            for (int i = 0; i < Array.getLength(array); i++) {
                at(array[i]);
            }
        }
    }

    private void elements(Object object, Collection<?> collection) {
        if (looks.isJdkAllTheWay(object)) {
            for (Object element : collection) {
                at(element);
            }
        } else {
            looks.everything();
        }
    }

    private void elements(Object object, Map<?, ?> map) {
        if (looks.isJdkAllTheWay(object)) {
            map.forEach((key, value) -> {
                at(key);
                at(value);
            });
        } else {
            looks.everything();
        }
    }
}
