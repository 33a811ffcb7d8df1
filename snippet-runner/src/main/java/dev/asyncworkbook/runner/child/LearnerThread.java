package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.explore.BlockedCall;
import dev.asyncworkbook.kernel.explore.LearnerThreads;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The thread that learner code runs on: one for each command, with a stack deep enough that honest
 * recursion works.
 *
 * <p>Any thread that was not there before the first command, and is not the JDK's own, is one that
 * learner code has left behind: its own, a pool's, or one that carries virtual threads.
 */
final class LearnerThread {

    private static final long STACK_BYTES = 8L << 20;

    /** The JDK starts threads of this class for itself when it needs them. */
    private static final String OF_THE_JDK = "jdk.internal.misc.InnocuousThread";

    private @Nullable Set<Thread> before;

    /** The one that runs now, or ran last. Volatile: another thread looks at it. */
    private volatile @Nullable Thread latest;

    /** Runs the work and waits for it; what escapes from it is our own failure. */
    void run(Runnable work) {
        if (before == null) {
            before = all();
        }
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread thread = new Thread(LearnerThreads.group(), task, "program", STACK_BYTES);
        thread.setDaemon(true);
        latest = thread;
        thread.start();
        try {
            task.get();
            thread.join();
        } catch (InterruptedException | ExecutionException e) {
            Runtime.getRuntime().halt(1); // the parent sees a lost child
        }
    }

    /** What learner code is blocked in, if it is. Any thread may ask. */
    Optional<BlockedCall> blockedCall() {
        return Optional.ofNullable(latest).flatMap(BlockedCall::of);
    }

    /** How many threads the learner's code has left running. */
    int threadsLeft() {
        Set<Thread> left = all();
        left.removeAll(before == null ? Set.of() : before);
        left.removeIf(thread -> thread.getClass().getName().equals(OF_THE_JDK));
        left.removeIf(LearnerThreads::isKernels);
        return left.size();
    }

    /** Every platform thread that is alive, whatever its group. */
    private static Set<Thread> all() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }
}
