package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.scheduler.BlockingThread;

/**
 * The threads that run learner code: the one that the program runs on, and whatever it starts.
 *
 * <p>As long as one of them is at work, it may still wake a task, so a run has not come to a
 * standstill. One that waits for another thread without end does nothing by itself. Virtual threads
 * are not seen.
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

    /** Whether the calling thread is a learner's and another of them is at work. */
    public static boolean anyOther() {
        Thread current = Thread.currentThread();
        if (current.getThreadGroup() != GROUP) {
            return false;
        }
        Thread[] threads = new Thread[GROUP.activeCount() + 1];
        int count = GROUP.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] != current && threads[i].getState() != Thread.State.WAITING) {
                return true;
            }
        }
        return false;
    }
}
