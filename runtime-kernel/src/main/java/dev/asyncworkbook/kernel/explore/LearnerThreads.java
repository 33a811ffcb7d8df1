package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.scheduler.BlockingThread;

/**
 * The threads that run learner code: the one that the program runs on, and whatever it starts.
 *
 * <p>As long as one of the latter is alive, it may still wake a task, so the run has not come to a
 * standstill. Virtual threads are not seen.
 */
public final class LearnerThreads {

    private static final ThreadGroup GROUP = new ThreadGroup("learner");

    private LearnerThreads() {}

    /** The group in which a thread must be made that runs a learner's program. */
    public static ThreadGroup group() {
        return GROUP;
    }

    /** Whether a thread is the kernel's own, which it keeps for blocking code. */
    public static boolean isKernels(Thread thread) {
        return BlockingThread.isOne(thread);
    }

    /** Whether the calling thread is a learner's and another of them is alive. */
    public static boolean anyOther() {
        Thread current = Thread.currentThread();
        if (current.getThreadGroup() != GROUP) {
            return false;
        }
        Thread[] threads = new Thread[GROUP.activeCount() + 1];
        int count = GROUP.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] != current) {
                return true;
            }
        }
        return false;
    }
}
