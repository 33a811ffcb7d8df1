package dev.asyncworkbook.runner;

import dev.asyncworkbook.runner.instrument.Instrumenter;
import dev.asyncworkbook.runner.instrument.StaticState;
import dev.asyncworkbook.runner.wire.Code;
import dev.asyncworkbook.runner.wire.EntryPoint;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Compiles learner programs in this process, without touching the disk. Any thread may call.
 *
 * <p>The source is not trusted: javac runs on a thread of its own with a time limit, and whatever
 * it throws becomes a problem of the source.
 */
public final class ProgramCompiler {

    /**
     * The class that holds a compact source file; no learner would give one of theirs this name.
     */
    static final String IMPLICIT_CLASS = "TheProgram";

    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final String TOO_SLOW =
            "The program took more than "
                    + TIME_LIMIT.toSeconds()
                    + " seconds to compile: make its expressions simpler.";
    private static final int MAX_LENGTH = 1 << 20;
    private static final long STACK_BYTES = 16L << 20;

    /**
     * How long the classes of a program may be together, which go to its process in one message.
     */
    private static final long MAX_CLASS_BYTES = 16L << 20;

    private @Nullable Javac javac;

    /** Compiles; never throws for anything that the source could have caused. */
    public synchronized Compilation compile(Program program) {
        LearnerSource source = new LearnerSource(program.source());
        if (program.source().length() > MAX_LENGTH) {
            return failed("The program is longer than 1 MiB, which is more than can be compiled.");
        }
        if (source.declaresPackage()) {
            return failed("A workbook program is in no package: remove the package declaration.");
        }
        if (source.declaresModule()) {
            return failed("A workbook program is in no module: remove the module declaration.");
        }
        FutureTask<Compilation> work = new FutureTask<>(() -> compile(program, source));
        Thread thread = new Thread(null, work, "javac", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return work.get(TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            javac = null;
            return failed(reasonFor(e.getCause()));
        } catch (TimeoutException e) {
            javac = null; // the thread still uses it
            return failed(TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunnerException("Compiling was interrupted.", e);
        }
    }

    /** Whether the clock ended the compilation, for which a busy machine may be to blame. */
    public static boolean ranOutOfTime(SourceProblem problem) {
        return problem.message().equals(TOO_SLOW);
    }

    /** Compiles a small program, so that the next one does not wait for javac to wake up. */
    public void warmUp() {
        Compilation _ = compile(new Program("warm.java", "void main() { println(\"\"); }"));
    }

    private Compilation compile(Program program, LearnerSource source) {
        Javac compiler = javac == null ? new Javac() : javac;
        javac = compiler;
        Javac.Result result = compiler.compile(IMPLICIT_CLASS + ".java", source.forCompiler());
        if (!result.errors().isEmpty()) {
            return new Compilation.Failed(problems(program, source, result));
        }
        Optional<EntryPoint> main = EntryPoints.find(result.classes());
        if (main.isEmpty()) {
            return failed(JavacMessages.NO_MAIN);
        }
        return link(program, result, main.get());
    }

    private static List<SourceProblem> problems(
            Program program, LearnerSource source, Javac.Result result) {
        return result.errors().stream()
                .map(error -> {
                    String message = error.getMessage(Locale.ENGLISH);
                    return source.problemAt(
                            error.getPosition(),
                            JavacMessages.sentence(message),
                            CompilerAdvice.on(error.getCode(), message, program.source()));
                })
                .distinct()
                .toList();
    }

    private static Compilation link(Program program, Javac.Result result, EntryPoint main) {
        Map<String, byte[]> rewritten;
        try {
            rewritten = Instrumenter.instrument(result.classes());
        } catch (IllegalArgumentException e) {
            return failed(
                    "The program cannot be watched as it is: a method is too large, or a class has"
                            + " a name of the workbook's own.");
        } catch (RuntimeException e) {
            throw new RunnerException("The program's classes could not be rewritten: " + e, e);
        }
        if (rewritten.values().stream().mapToLong(bytes -> bytes.length).sum() > MAX_CLASS_BYTES) {
            return failed(
                    "The program's classes are longer than 16 MiB together, which is more than can"
                            + " be run: make it smaller.");
        }
        boolean fresh = StaticState.isIn(result.classes().values());
        return new Compilation.Compiled(
                new CompiledProgram(program, new Code(rewritten, main, fresh, result.names())));
    }

    private static String reasonFor(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunnerException ours) {
                throw ours;
            }
            if (cause instanceof StackOverflowError
                    || (cause instanceof CompilerCrash crash && crash.isDepth())) {
                return "The program is nested too deeply for the compiler: break it into parts.";
            }
            if (cause instanceof OutOfMemoryError) {
                return "The program needs more memory to compile than there is: make it smaller.";
            }
        }
        return "The compiler gave up on this program: try to make it simpler.";
    }

    private static Compilation failed(String message) {
        return new Compilation.Failed(List.of(new SourceProblem(message, 1, 1)));
    }
}
