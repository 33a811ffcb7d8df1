package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.trace.Ending;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * The loop that gives ready tasks their turns.
 *
 * <p>It runs in a coroutine, its carrier, and lets the body of a new task run right there: a task
 * that never suspends costs no coroutine of its own. One that does suspend keeps the carrier, and
 * the loop goes on in a fresh one; whoever polls the task later resumes what it kept. A task that
 * is interrupted in the middle of its code leaves its carrier as it is, with all that runs on it;
 * when it has its turn again, the loop goes on in that one.
 *
 * <p>Belongs to the thread that calls {@link #untilEnded}.
 */
final class Turns {

    private final CurrentThread scheduler;
    private final Parking parking;
    private final Worker worker;

    /** The task that the loop runs for; null for a loop that ends by its limit alone. */
    private final @Nullable Task<?> awaited;

    private final int limit;
    private int taken;

    /** The learner's steps up to the beginning of the current turn. */
    private long stepsBefore;

    /** Set once, by the step at which the loop ends. */
    private @Nullable Ending ending;

    private @Nullable Throwable failure;

    /** Whether the loop has ended. */
    private boolean over;

    /** The task that has the next turn, if it goes on where it was interrupted. */
    private @Nullable Task<?> resuming;

    Turns(CurrentThread scheduler, Worker worker, @Nullable Task<?> awaited, int limit) {
        this.scheduler = scheduler;
        parking = new Parking(scheduler);
        this.worker = worker;
        this.awaited = awaited;
        this.limit = limit;
    }

    /** Polls tasks until the awaited one has finished or nothing can run any more. */
    Ending untilEnded() {
        drive();
        return Objects.requireNonNull(ending);
    }

    /** Polls at most as many tasks as the limit says, without waiting; answers how many. */
    int whileReady() {
        drive();
        return taken;
    }

    private void drive() {
        worker.turns = this;
        Carrier carrier = new Carrier();
        while (true) {
            carrier.coroutine.resume();
            boolean done = carrier.coroutine.isDone();
            if (done && (failure != null || over)) {
                break;
            }
            if (!done) {
                suspended(carrier);
            }
            carrier = next();
        }
        if (failure != null) {
            throw AsyncBlock.sneak(failure);
        }
    }

    private void suspended(Carrier carrier) {
        if (worker.interrupting) {
            worker.interrupting = false;
            Objects.requireNonNull(worker.task).interruption().on(carrier);
        } else {
            carrier.kept = true;
            Objects.requireNonNull(carrier.guest).keep(carrier.coroutine);
        }
        left();
    }

    /** Where the loop goes on: where the next task was interrupted, or in a fresh carrier. */
    private Carrier next() {
        Task<?> task = resuming;
        resuming = null;
        if (task == null) {
            return new Carrier();
        }
        resumed(task);
        return Objects.requireNonNull(task.interruption().end());
    }

    /** Where the loop, and the body of a new task, run. */
    final class Carrier implements Runnable {

        private final Coroutine coroutine = new Coroutine(this);

        /** The task whose body runs here, if one does. */
        private @Nullable Task<?> guest;

        /** Whether it was given to the guest: the loop has moved on. */
        private boolean kept;

        @Override
        public void run() {
            try {
                while (!kept && !over && resuming == null) {
                    over = !hasNext();
                    if (!over) {
                        give(scheduler.ready().take());
                    }
                }
            } catch (Throwable thrown) {
                failure = thrown;
                noteSteps(thrown instanceof Stopped stopped ? stopped.line() : 0);
            }
        }

        private void give(Task<?> task) {
            taken++;
            if (task.isInterrupted()) {
                resuming = task;
            } else {
                entered(task);
                turn(task);
            }
        }

        private void turn(Task<?> task) {
            AsyncBlock<?> body = task.beginOnCarrier();
            if (body == null) {
                task.run();
            } else {
                guest = task;
                body.runBody();
                if (kept) {
                    return; // whoever resumed this carrier goes on with the task
                }
                guest = null;
                task.endOnCarrier();
            }
            left();
        }

        /** Unwinds what was interrupted here; the loop does not go on. */
        void unwind() {
            over = true;
            coroutine.resume();
        }
    }

    /** Reports a turn that took too long, when others could have run. */
    private void noteSteps(int line) {
        Task<?> task = worker.task;
        boolean tooLong = Steps.taken() - stepsBefore > Steps.MANY;
        if (task != null && tooLong && scheduler.recorder().isOn() && scheduler.aliveCount() > 0) {
            int shown = line > 0 ? line : Math.max(task.awaitLine(), task.origin().line());
            TaskLints.neverYields(scheduler.recorder(), task, shown);
        }
    }

    private boolean hasNext() {
        if (StopSignal.isRequested()) {
            throw new Stopped("told to stop");
        }
        scheduler.outside().drain();
        if (scheduler.ready().isRoundOver()) {
            parking.lookAround();
            scheduler.ready().beginRound();
        }
        if (awaited == null) {
            return taken < limit && !scheduler.ready().isEmpty();
        }
        ending = endingNow(awaited);
        return ending == null;
    }

    private @Nullable Ending endingNow(Task<?> main) {
        while (true) {
            Ending blocked = scheduler.blockedEnding();
            if (blocked != null) {
                return blocked;
            }
            Result<?> result = main.result();
            if (result != null) {
                return result.ending();
            }
            if (!scheduler.ready().isEmpty()) {
                return taken < limit ? null : Quiescence.stuck(limit, scheduler.ready().tasks());
            }
            if (!parking.park()) {
                return Quiescence.ending(scheduler);
            }
        }
    }

    private void entered(Task<?> task) {
        stepsBefore = Steps.taken();
        worker.task = task;
        worker.budget = Budget.PER_POLL;
        scheduler.counters().taskPolled();
        scheduler.settings().hooks().polling(task);
    }

    private void resumed(Task<?> task) {
        stepsBefore = Steps.taken();
        worker.task = task;
    }

    /**
     * Counts a place within a turn at which another task could go on; whether that was the last.
     */
    boolean countStep() {
        taken++;
        return taken >= limit;
    }

    private void left() {
        noteSteps(0);
        Task<?> task = worker.task;
        if (task != null) {
            scheduler.settings().hooks().polled(task);
        }
        worker.task = null;
        worker.frame = null;
        worker.budget = Budget.UNLIMITED;
        worker.footprint = null;
    }
}
