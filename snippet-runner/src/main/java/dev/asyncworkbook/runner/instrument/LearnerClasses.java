package dev.asyncworkbook.runner.instrument;

import dev.asyncworkbook.kernel.explore.JdkTables;
import dev.asyncworkbook.kernel.explore.Nature;

import org.jspecify.annotations.Nullable;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which members the learner's own classes declare. Names of classes are internal ones. */
final class LearnerClasses {

    private static final String KERNEL = "dev/asyncworkbook/";

    /** The class of a compact source file. */
    private static final String PROGRAM = "TheProgram";

    /**
     * A field as its class declares it.
     *
     * @param name how hooks and readers know it: {@code Counter.value}
     */
    record DeclaredField(String name, boolean isFinal, boolean isVolatile) {}

    private final Map<String, ClassModel> models = new HashMap<>();
    private final Map<String, Boolean> finalAndPure = new HashMap<>();

    /** Whether an object of a learner's class can have methods of a mutable class of the JDK. */
    private final boolean extendsJdk;

    /** Of these class files. */
    LearnerClasses(Map<String, byte[]> classes) {
        classes.values()
                .forEach(bytes -> {
                    ClassModel model = ClassFile.of().parse(bytes);
                    models.put(model.thisClass().asInternalName(), model);
                });
        extendsJdk = models.values().stream().anyMatch(LearnerClasses::hasJdkState);
    }

    private static boolean hasJdkState(ClassModel model) {
        String base = superName(model);
        Nature nature = JdkTables.nature(base.replace('/', '.'));
        return base.startsWith("java/") && nature != Nature.PURE && nature != Nature.UNKNOWN;
    }

    private static String superName(ClassModel model) {
        return model.superclass().map(entry -> entry.asInternalName()).orElse("");
    }

    boolean isLearner(String owner) {
        return models.containsKey(owner);
    }

    static boolean isKernel(String owner) {
        return owner.startsWith(KERNEL);
    }

    /** The field that a reference means, or null if no class of the learner's declares it. */
    @Nullable DeclaredField field(String owner, String name) {
        for (ClassModel model : family(owner)) {
            for (FieldModel field : model.fields()) {
                if (field.fieldName().equalsString(name)) {
                    return new DeclaredField(
                            prefix(model) + name,
                            field.flags().has(AccessFlag.FINAL),
                            field.flags().has(AccessFlag.VOLATILE));
                }
            }
        }
        return null;
    }

    /** Fields of the program itself have their plain names. */
    private static String prefix(ClassModel model) {
        String name = model.thisClass().asInternalName();
        String inner = name.startsWith(PROGRAM + "$") ? name.substring(PROGRAM.length() + 1) : name;
        return name.equals(PROGRAM) ? "" : inner.replace('$', '.') + ".";
    }

    /** Whether a call ends in code that the JDK has written, as far as its text tells. */
    boolean mayEndInJdk(String owner, String name, String type) {
        for (ClassModel model : family(owner)) {
            for (MethodModel method : model.methods()) {
                if (method.methodName().equalsString(name)
                        && method.methodType().equalsString(type)) {
                    return extendsJdk && method.flags().has(AccessFlag.ABSTRACT);
                }
            }
        }
        return !isKernel(owner);
    }

    /** The class and all of the learner's that it extends or implements. */
    private List<ClassModel> family(String owner) {
        List<ClassModel> family = new ArrayList<>();
        addFamily(owner, family);
        return family;
    }

    private void addFamily(String owner, List<ClassModel> family) {
        ClassModel model = models.get(owner);
        if (model != null && !family.contains(model)) {
            family.add(model);
            addFamily(superName(model), family);
            model.interfaces().forEach(each -> addFamily(each.asInternalName(), family));
        }
    }

    /** Whether every object of a JDK's class, as its name says, is without state. */
    boolean isPureAndFinal(String owner) {
        return finalAndPure.computeIfAbsent(
                owner,
                name -> {
                    String binary = name.replace('/', '.');
                    return JdkTables.nature(binary) == Nature.PURE && isFinal(binary);
                });
    }

    private static boolean isFinal(String name) {
        Class<?> type = jdkClass(name);
        return type != null && Modifier.isFinal(type.getModifiers());
    }

    /** Whether a class is one of the JDK's exceptions. */
    static boolean isThrowable(String owner) {
        Class<?> type = jdkClass(owner.replace('/', '.'));
        return type != null && Throwable.class.isAssignableFrom(type);
    }

    private static @Nullable Class<?> jdkClass(String name) {
        try {
            return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
