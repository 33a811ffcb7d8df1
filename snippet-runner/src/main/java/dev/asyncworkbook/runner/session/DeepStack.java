package dev.asyncworkbook.runner.session;

import dev.asyncworkbook.runner.RunnerException;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs the compiler where it has room for deeply nested text: it recurses, and what it does when
 * the stack is full is to write a crash report to the terminal.
 */
final class DeepStack {

    /** Only what is used of it becomes memory. Enough for {@link Snippets#MAX_LENGTH} brackets. */
    private static final long BYTES = 512L << 20;

    private DeepStack() {}

    /** Does the work on a thread with a large stack, and waits for it. */
    static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "jshell", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // JShell cannot be left in the middle
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case Error failure -> throw failure;
            case null, default -> new RunnerException("The prompt failed.", e);
        };
    }
}
