package dev.asyncworkbook.runner;

import dev.asyncworkbook.runner.wire.EntryPoint;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the {@code main} of a program as the {@code java} launcher would. */
final class EntryPoints {

    private static final List<String> DESCRIPTORS = List.of("([Ljava/lang/String;)V", "()V");

    private final Map<String, ClassModel> classes = new LinkedHashMap<>();

    private EntryPoints(Map<String, byte[]> classFiles) {
        classFiles.forEach((name, bytes) -> classes.put(name, ClassFile.of().parse(bytes)));
    }

    /** The first class of the text that can be launched, if any can. */
    static Optional<EntryPoint> find(Map<String, byte[]> classFiles) {
        EntryPoints found = new EntryPoints(classFiles);
        return found.classes.keySet().stream()
                .filter(name -> !name.contains("$"))
                .flatMap(name -> found.of(name).stream())
                .findFirst();
    }

    private Optional<EntryPoint> of(String launched) {
        for (String name = launched; classes.containsKey(name); name = superclass(name)) {
            for (String descriptor : DESCRIPTORS) {
                for (MethodModel method : model(name).methods()) {
                    if (isMain(method, descriptor) && canLaunch(launched, method)) {
                        boolean isStatic = method.flags().has(AccessFlag.STATIC);
                        boolean takes = descriptor.startsWith("([");
                        return Optional.of(new EntryPoint(launched, name, isStatic, takes));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMain(MethodModel method, String descriptor) {
        return method.methodName().equalsString("main")
                && method.methodType().equalsString(descriptor)
                && !method.flags().has(AccessFlag.PRIVATE)
                && !method.flags().has(AccessFlag.ABSTRACT);
    }

    private boolean canLaunch(String launched, MethodModel main) {
        return main.flags().has(AccessFlag.STATIC)
                || model(launched).methods().stream()
                        .anyMatch(method ->
                                method.methodName().equalsString("<init>")
                                        && method.methodType().equalsString("()V")
                                        && !method.flags().has(AccessFlag.PRIVATE));
    }

    private String superclass(String name) {
        return model(name)
                .superclass()
                .map(entry -> entry.asInternalName().replace('/', '.'))
                .orElse("");
    }

    private ClassModel model(String name) {
        ClassModel model = classes.get(name);
        if (model == null) {
            throw new IllegalArgumentException(name);
        }
        return model;
    }
}
