package dev.asyncworkbook.runner.instrument;

import dev.asyncworkbook.kernel.hooks.Hooks;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Weaves calls of the kernel's {@link Hooks} into class files: a stop check at every method entry
 * and before every backward jump, and a count of the monitors that are held.
 *
 * <p>It runs in the parent, on javac's own output, so that the child gets finished classes.
 */
public final class Instrumenter {

    private static final ClassLoader KERNEL = loaderOfKernel();

    private final ClassFile classFile;
    private final LearnerClasses learners;

    /** With the classes among which supertypes are looked for. */
    private Instrumenter(Map<String, byte[]> classes) {
        learners = new LearnerClasses(classes);
        ClassHierarchyResolver resolver =
                ClassHierarchyResolver.ofResourceParsing(type -> open(classes, type))
                        .orElse(ClassHierarchyResolver.defaultResolver())
                        .cached();
        classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(resolver));
    }

    /**
     * Rewrites the classes of a program.
     *
     * @throws IllegalArgumentException if a method becomes too large, or a class has a name in the
     *     workbook's or the JDK's own packages
     */
    public static Map<String, byte[]> instrument(Map<String, byte[]> classes) {
        return instrument(classes, classes, _ -> IntUnaryOperator.identity());
    }

    /**
     * The same for classes that build on others, and changes every line number.
     *
     * @param known these classes and all that they may extend
     * @param lines the change of line numbers in the class of a name
     */
    public static Map<String, byte[]> instrument(
            Map<String, byte[]> classes,
            Map<String, byte[]> known,
            Function<String, IntUnaryOperator> lines) {
        Instrumenter instrumenter = new Instrumenter(known);
        Map<String, byte[]> result = new LinkedHashMap<>();
        classes.forEach((name, bytes) ->
                result.put(name, instrumenter.rewrite(name, bytes, lines.apply(name))));
        return result;
    }

    private byte[] rewrite(String name, byte[] bytes, IntUnaryOperator lines) {
        if (name.startsWith("java.") || name.startsWith("dev.asyncworkbook.")) {
            throw new IllegalArgumentException(name + " is in a reserved package");
        }
        ClassModel model = classFile.parse(bytes);
        try {
            return rewrite(model, lines, true);
        } catch (IllegalArgumentException tooLarge) {
            return rewrite(model, lines, false);
        }
    }

    private byte[] rewrite(ClassModel model, IntUnaryOperator lines, boolean watched) {
        return classFile.transformClass(
                model,
                ClassTransform.ofStateful(() -> new ClassWeaver(learners, model, lines, watched)));
    }

    private static @Nullable InputStream open(Map<String, byte[]> classes, ClassDesc type) {
        String descriptor = type.descriptorString();
        String path = descriptor.substring(1, descriptor.length() - 1);
        byte[] own = classes.get(path.replace('/', '.'));
        return own != null
                ? new ByteArrayInputStream(own)
                : KERNEL.getResourceAsStream(path + ".class");
    }

    private static ClassLoader loaderOfKernel() {
        ClassLoader loader = Hooks.class.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
