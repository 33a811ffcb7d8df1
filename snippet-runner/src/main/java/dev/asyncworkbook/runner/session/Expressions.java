package dev.asyncworkbook.runner.session;

import com.sun.source.util.JavacTask;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Tells expressions that can stand as a statement, such as a call, from those that cannot. */
final class Expressions {

    private static final URI FILE = URI.create("memory:///Statement.java");

    private Expressions() {}

    /** Whether the expression and a semicolon are a statement. */
    static boolean isStatement(String expression) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                new StringWriter(),
                                null,
                                found,
                                List.of("-proc:none"),
                                null,
                                List.of(new Text(expression)));
        try {
            var _ = task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return found.getDiagnostics().stream()
                .noneMatch(problem -> problem.getKind() == Diagnostic.Kind.ERROR);
    }

    /** The expression as the only statement of a class. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String expression) {
            super(FILE, JavaFileObject.Kind.SOURCE);
            text = "class Statement { { " + expression + "\n; } }";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
