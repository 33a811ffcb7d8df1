package dev.asyncworkbook.runner.session;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Turns the lines of the class that JShell wraps around a snippet into the snippet's own.
 *
 * <p>JShell writes a fixed number of lines between the head of the class, which its default
 * constructor gives away, and the text of the snippet; how many depends on the kind of snippet. (By
 * experiment with JDK 25; a test holds it.)
 */
final class SnippetLines {

    private static final int BEFORE_DECLARATION_OR_STATEMENT = 2;
    private static final int BEFORE_INITIALIZER = 4;
    private static final int BEFORE_EXPRESSION = 5;

    private SnippetLines() {}

    /** The change of line numbers for the classes of one snippet. */
    static IntUnaryOperator of(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(file -> file.getKey().matches("REPL\\.\\$JShell\\$\\w+"))
                .map(file -> ClassFile.of().parse(file.getValue()))
                .findFirst()
                .map(SnippetLines::ofWrapper)
                .orElse(IntUnaryOperator.identity());
    }

    private static IntUnaryOperator ofWrapper(ClassModel wrapper) {
        int first = headLine(wrapper) + linesBefore(wrapper);
        return line -> Math.max(1, line - first + 1);
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

    private static int linesBefore(ClassModel wrapper) {
        boolean evaluates =
                wrapper.methods().stream().map(MethodModel::methodName)
                        .anyMatch(name -> name.equalsString("do_it$"));
        if (!evaluates) {
            return BEFORE_DECLARATION_OR_STATEMENT;
        }
        return wrapper.fields().stream()
                .filter(field -> field.flags().has(AccessFlag.STATIC))
                .findFirst()
                .map(field -> field.fieldName().stringValue().startsWith("$"))
                .map(isTemporary -> isTemporary ? BEFORE_EXPRESSION : BEFORE_INITIALIZER)
                .orElse(BEFORE_DECLARATION_OR_STATEMENT);
    }
}
