package dev.asyncworkbook.runner;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A thread with a large stack for the compiler, which recurses into deeply nested text: what it
 * does when the stack is full is to write a crash report to the terminal.
 */
public final class DeepStack {

    /** Only what is used of it becomes memory. Enough for all the brackets of a long snippet. */
    private static final long BYTES = 512L << 20;

    private DeepStack() {}

    /** Does the work on such a thread, and waits for it. */
    public static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "deep-stack", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the compiler cannot be left in the middle
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
            case null, default -> new RunnerException("The compiler failed.", e);
        };
    }
}
