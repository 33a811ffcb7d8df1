package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.time.Sleep;

import java.time.Duration;

/** What becomes of {@code Thread.sleep} in learner code: under virtual time it takes no time. */
public final class ThreadSleep {

    private ThreadSleep() {}

    /**
     * Puts the calling thread to sleep.
     *
     * <p>Inside blocking code of a runtime with virtual time it waits for that time. In async code
     * it holds the whole thread: the time passes, timers go off, and no other task runs (D003).
     */
    public static void sleep(Duration duration) throws InterruptedException {
        Worker worker = Worker.current();
        Scheduler scheduler = worker.scheduler;
        Task<?> task = worker.task;
        if (scheduler == null || task == null || !scheduler.clock().isPaused()) {
            Thread.sleep(duration);
        } else if (worker.blocking != null) {
            Blocking.on(Sleep.of(duration), "Thread.sleep", "await sleep(...)");
        } else {
            int line = CallSite.here().line();
            TaskLints.threadSleeps(scheduler.recorder(), task, duration, line);
            scheduler.clock().advance(duration);
        }
    }
}
