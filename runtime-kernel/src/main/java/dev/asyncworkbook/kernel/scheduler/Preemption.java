package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Interrupts tasks in the middle of their code, as worker threads of the multi-thread flavor
 * interrupt each other.
 *
 * <p>A task is interrupted with all the coroutines that its poll is in: the innermost suspends,
 * then whoever resumed it finds {@link Worker#interrupting} and suspends as well, down to the loop.
 * Its poll goes on when it has its turn again. Code that holds a monitor is not interrupted, since
 * the JVM would let a second task in.
 */
public final class Preemption {

    /** So often a task may go on by default before the others have a turn: its slice of time. */
    private static final int SLICE = 100;

    private Preemption() {}

    /**
     * A place of learner code, or of a blocking call of it, where tasks can be interrupted at some
     * level.
     */
    public static void point(SwitchLevel place) {
        Worker worker = Worker.current();
        Task<?> task = worker.task;
        Turns turns = worker.turns;
        if (!(worker.scheduler instanceof CurrentThread scheduler)
                || task == null
                || !scheduler.level().includes(place)) {
            return;
        }
        if (scheduler.isShutDown()) {
            return; // there is no loop any more that could go on with the task
        }
        if (turns != null && turns.countStep()) {
            scheduler.enqueue(task);
            suspend(worker, task);
        } else if (!scheduler.ready().isEmpty() && canStop(worker, task)) {
            offer(worker, scheduler, task);
        }
    }

    private static boolean canStop(Worker worker, Task<?> task) {
        boolean inCode = worker.frame != null || worker.blocking != null;
        return inCode && !task.heldLocks().hasMonitor();
    }

    private static void offer(Worker worker, CurrentThread scheduler, Task<?> task) {
        if (scheduler.ready().goesOn(task, task.interruption().goesOnWithin(SLICE))) {
            SharedState.goesOn(worker);
            return;
        }
        if (worker.blocking != null) {
            scheduler.ready().leave(task);
            task.wake();
        }
        scheduler.recorder().event(EventKind.SWITCH, Subject.NONE, "");
        suspend(worker, task);
        scheduler.recorder().event(EventKind.POLL, task.subject(), "");
    }

    /** Whether a task that blocks its thread blocks nobody else. */
    static boolean hasOwnThread(@Nullable Scheduler scheduler) {
        return scheduler != null
                && !scheduler.isShutDown()
                && scheduler.level().includes(SwitchLevel.SYNC);
    }

    /** Lets the others go on until the current task is woken. */
    static void park() {
        Worker worker = Worker.current();
        Task<?> task = Objects.requireNonNull(worker.task);
        task.interruption().park();
        suspend(worker, task);
    }

    private static void suspend(Worker worker, Task<?> task) {
        BlockingThread thread = worker.blocking;
        if (thread != null) {
            thread.waitForTurn();
            return;
        }
        Frame frame = worker.frame;
        int budget = worker.budget;
        int line = Site.line();
        String method = Site.methodOrNull();
        worker.interrupting = true;
        Coroutine.suspend();
        Site.restore(line, method);
        worker.frame = frame;
        worker.budget = budget;
        SharedState.goesOn(worker);
        if (task.interruption().isUnwinding()) {
            throw new Cancelled();
        }
    }
}
