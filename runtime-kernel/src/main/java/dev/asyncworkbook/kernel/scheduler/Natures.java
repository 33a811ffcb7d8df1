package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.JdkTables;
import dev.asyncworkbook.kernel.explore.Nature;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;

/** What is known of a class at run time: the tables, and what they leave to a look at the class. */
final class Natures {

    private static final ClassValue<Nature> NATURES =
            new ClassValue<>() {
                @Override
                protected Nature computeValue(Class<?> type) {
                    return nature(type);
                }
            };

    private static final ClassValue<List<Field>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Field> computeValue(Class<?> type) {
                    return components(type);
                }
            };

    private Natures() {}

    /** The kind of state that objects of a class have. */
    static Nature of(Class<?> type) {
        return NATURES.get(type);
    }

    /** The fields of a record's components that may hold something with state. */
    static List<Field> componentsOf(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** Whether a class is the JDK's own. */
    @SuppressWarnings("ReferenceEquality") // a loader is equal to itself alone
    static boolean isOfJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    private static Nature nature(Class<?> type) {
        if (type.isArray()) {
            return Nature.ARRAY;
        } else if (!isOfJdk(type)) {
            return inherited(type);
        } else if (type.isHidden()) {
            return Nature.CODE;
        } else if (Throwable.class.isAssignableFrom(type)) {
            return Nature.PLAIN;
        }
        boolean stateless =
                Enum.class.isAssignableFrom(type)
                        || Comparator.class.isAssignableFrom(type)
                        || Collector.class.isAssignableFrom(type);
        return stateless ? Nature.PURE : JdkTables.nature(type.getName());
    }

    /** A learner's class has the state of the JDK's class that it extends. */
    private static Nature inherited(Class<?> type) {
        Class<?> base = base(type);
        Nature nature = base == null ? Nature.CODE : of(base);
        return nature == Nature.PURE ? Nature.CODE : nature;
    }

    /** The innermost class of the JDK that a class extends. */
    static @Nullable Class<?> base(Class<?> type) {
        Class<?> base = type;
        while (base != null && !isOfJdk(base)) {
            base = base.getSuperclass();
        }
        return base;
    }

    private static List<Field> components(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        if (!type.getModule().isOpen(type.getPackageName(), Natures.class.getModule())) {
            return List.of(); // a library's, into which the learner puts nothing that changes
        }
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            Class<?> declared = component.getType();
            if (!declared.isPrimitive() && declared != String.class) {
                fields.add(open(type, component.getName()));
            }
        }
        return List.copyOf(fields);
    }

    private static Field open(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e); // a record has a field for each component
        }
    }
}
