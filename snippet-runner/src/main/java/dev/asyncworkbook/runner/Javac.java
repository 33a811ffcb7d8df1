package dev.asyncworkbook.runner;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

import dev.asyncworkbook.runner.process.Library;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The JDK's compiler, set up so that a program sees {@code java.base} and what the kernel and the
 * libraries export.
 *
 * <p>They are on the module path, which makes javac keep to their exports. The file manager is kept
 * from one compilation to the next, because opening the JDK's classes is what is slow. Confined to
 * one thread at a time.
 */
final class Javac {

    private static final List<String> OPTIONS =
            List.of(
                    "-proc:none",
                    "-Xlint:none",
                    "-nowarn",
                    "-g:source,lines",
                    "-Xmaxerrs",
                    "1000",
                    "--add-modules",
                    Library.moduleNames(),
                    "--limit-modules",
                    "java.base," + Library.moduleNames());

    /**
     * What a compilation gave.
     *
     * @param classes the class files by name; of use only without errors
     * @param errors what javac did not like, in its order
     * @param names the variable that is initialized on a line
     */
    record Result(
            Map<String, byte[]> classes,
            List<Diagnostic<? extends JavaFileObject>> errors,
            Map<Integer, String> names) {}

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;

    Javac() {
        compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new RunnerException(
                    "This Java has no compiler: run the workbook with a JDK, not with a JRE.");
        }
        files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.MODULE_PATH, Library.modulePath());
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
        } catch (IOException e) {
            throw new RunnerException("The kernel's classes cannot be read.", e);
        }
    }

    /** Compiles one source text as the file of this name. */
    Result compile(String fileName, String source) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ClassCollector collector = new ClassCollector(files);
        StringWriter log = new StringWriter();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                log,
                                collector,
                                diagnostics,
                                OPTIONS,
                                null,
                                List.of(new Text(fileName, source)));
        task.setLocale(Locale.ENGLISH);
        Map<Integer, String> names = new HashMap<>();
        task.addTaskListener(new Parsed(task, names));
        boolean done = task.call();
        List<Diagnostic<? extends JavaFileObject>> errors =
                diagnostics.getDiagnostics().stream()
                        .<Diagnostic<? extends JavaFileObject>>map(found -> found)
                        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                        .toList();
        if (!done && errors.isEmpty()) {
            throw new CompilerCrash(log.toString());
        }
        return new Result(collector.classes(), errors, names);
    }

    /** Collects the names of variables as soon as there is a tree. */
    private record Parsed(JavacTask task, Map<Integer, String> names) implements TaskListener {
        @Override
        public void finished(TaskEvent event) {
            CompilationUnitTree unit = event.getCompilationUnit();
            if (event.getKind() == TaskEvent.Kind.PARSE && unit != null) {
                names.putAll(VariableNames.in(task, unit));
            }
        }
    }

    /** A source text in memory, whatever its public class is called. */
    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        Text(String fileName, String source) {
            super(URI.create("memory:///" + fileName), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }

        @Override
        public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
            return true;
        }
    }
}
