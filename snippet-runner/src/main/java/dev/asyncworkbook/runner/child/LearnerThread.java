package dev.asyncworkbook.runner.child;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The thread that learner code runs on: one for each command, with a stack deep enough that honest
 * recursion works, and in a group of its own, so that threads that the learner starts are known.
 */
final class LearnerThread {

    private static final long STACK_BYTES = 8L << 20;

    private final ThreadGroup group = new ThreadGroup("learner");

    /** Runs the work and waits for it; what escapes from it is our own failure. */
    void run(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread thread = new Thread(group, task, "program", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get();
            thread.join();
        } catch (InterruptedException | ExecutionException e) {
            Runtime.getRuntime().halt(1); // the parent sees a lost child
        }
    }

    /** How many threads the learner's code has left running. */
    int threadsLeft() {
        return group.activeCount();
    }
}
