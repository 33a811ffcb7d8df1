package dev.asyncworkbook.runner.instrument;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.Collection;

/** Tells whether two runs that share their classes could see each other. */
public final class StaticState {

    private StaticState() {}

    /** Whether any of the classes has static fields to change or a static initializer to run. */
    public static boolean isIn(Collection<byte[]> classFiles) {
        return classFiles.stream().anyMatch(bytes -> hasState(ClassFile.of().parse(bytes)));
    }

    private static boolean hasState(ClassModel model) {
        if (model.flags().has(AccessFlag.SYNTHETIC)) {
            return false; // javac's own tables for switches over enums
        }
        boolean initializer =
                model.methods().stream()
                        .anyMatch(method -> method.methodName().equalsString("<clinit>"));
        return initializer
                || model.fields().stream()
                        .map(field -> field.flags())
                        .anyMatch(flags ->
                                flags.has(AccessFlag.STATIC) && !flags.has(AccessFlag.FINAL));
    }
}
