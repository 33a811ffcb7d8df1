package dev.asyncworkbook.runner.session;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the lines of the class that JShell wraps around a snippet into the snippet's own.
 *
 * <p>JShell writes a fixed number of lines between the head of the class, which its default
 * constructor gives away, and the text of the snippet; how many depends on the kind of snippet. (By
 * experiment with JDK 25; a test holds it.) Behind the text it writes lines of its own, which count
 * as the snippet's last.
 */
final class SnippetLines {

    private static final int BEFORE_DECLARATION_OR_STATEMENT = 2;
    private static final int BEFORE_INITIALIZER = 4;
    private static final int BEFORE_EXPRESSION = 5;

    /** The wrapper's own name at the beginning of the name of a class inside of it. */
    private static final Pattern WRAPPER = Pattern.compile("(REPL\\.\\$JShell\\$\\w+?)(?:\\$.*)?");

    private SnippetLines() {}

    /**
     * The change of line numbers for each class by name.
     *
     * @param classes what JShell defines at once: the classes of a snippet, and again those of
     *     earlier ones that depend on it
     * @param source the snippet
     */
    static Function<String, IntUnaryOperator> of(Map<String, byte[]> classes, String source) {
        return name ->
                wrapperOf(name)
                        .flatMap(wrapper -> Optional.ofNullable(classes.get(wrapper)))
                        .map(file -> ofWrapper(ClassFile.of().parse(file), source))
                        .orElse(IntUnaryOperator.identity());
    }

    private static Optional<String> wrapperOf(String name) {
        Matcher matcher = WRAPPER.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static IntUnaryOperator ofWrapper(ClassModel wrapper, String source) {
        int head = headLine(wrapper);
        if (!evaluates(wrapper)) {
            return line -> Math.max(1, line - head - BEFORE_DECLARATION_OR_STATEMENT + 1);
        }
        Optional<String> variable = variable(wrapper);
        int last = (int) source.lines().count();
        int first;
        int start;
        if (variable.isEmpty()) {
            first = head + BEFORE_DECLARATION_OR_STATEMENT;
            start = 1;
        } else if (variable.get().startsWith("$")) {
            first = head + BEFORE_EXPRESSION;
            start = 1;
        } else {
            first = head + BEFORE_INITIALIZER;
            start = initializerLine(source, variable.get());
        }
        return line -> Math.clamp(line - first + (long) start, start, Math.max(last, start));
    }

    /** JShell gives the initializer lines of its own; in the snippet it stands behind the sign. */
    private static int initializerLine(String source, String variable) {
        Matcher assigned =
                Pattern.compile("\\b" + Pattern.quote(variable) + "\\b[^=,;]*=\\s*")
                        .matcher(source);
        return assigned.find()
                ? (int) source.substring(0, assigned.end()).chars().filter(c -> c == '\n').count()
                        + 1
                : 1;
    }

    private static int headLine(ClassModel wrapper) {
        return wrapper.methods().stream()
                .filter(method -> method.methodName().equalsString("<init>"))
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementList().stream())
                .filter(LineNumber.class::isInstance)
                .mapToInt(element -> ((LineNumber) element).line())
                .findFirst()
                .orElse(0);
    }

    private static boolean evaluates(ClassModel wrapper) {
        return wrapper.methods().stream()
                .map(MethodModel::methodName)
                .anyMatch(name -> name.equalsString("do_it$"));
    }

    private static Optional<String> variable(ClassModel wrapper) {
        return wrapper.fields().stream()
                .filter(field -> field.flags().has(AccessFlag.STATIC))
                .map(FieldModel::fieldName)
                .map(name -> name.stringValue())
                .findFirst();
    }
}
