package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Footprint;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * Where the tasks run that a program has around it and does not know: those of the servers in its
 * simulated network.
 *
 * <p>They have the program's time and its network, but a scheduler of their own. Whatever the
 * program does for them, they answer between its turns, before anything else, first in, first out:
 * so they add no schedules. What they touch counts as touched by the turn that they answer.
 * Confined to the thread of the run.
 */
public final class Backstage implements Chooser {

    private final CurrentThread front;
    private final CurrentThread scheduler;

    /** What the turn touches that is being answered, if anybody wants to know. */
    private @Nullable Footprint footprint;

    /** The place behind a program that has not begun. */
    Backstage(CurrentThread front) {
        this.front = front;
        scheduler = new CurrentThread(this, front.clock());
    }

    /**
     * Lets a task begin that spawns the others, and all of them go on until they wait. The network
     * that they make is the program's.
     */
    void open(Supplier<? extends Future<?>> boot) {
        scheduler.inside(() -> scheduler.spawn(boot.get()));
        answer(null);
        IoDriver network = scheduler.driver();
        if (network != null) {
            IoDriver _ = front.driver(() -> network);
        }
    }

    /** Lets a task go on after the turn that wakes it. */
    void wake(Task<?> task) {
        Footprint turn = Worker.current().footprint;
        front.outside()
                .execute(() -> {
                    task.wake(Recorder.NO_EVENT);
                    answer(turn);
                });
    }

    private void answer(@Nullable Footprint turn) {
        Worker worker = Worker.current();
        Scheduler outer = worker.scheduler;
        Turns turns = worker.turns;
        footprint = turn;
        try {
            scheduler.runReady();
            goOn(worker, outer);
            worker.footprint = turn;
            front.outside().drain();
        } finally {
            goOn(worker, outer);
            worker.turns = turns;
            worker.footprint = null;
        }
    }

    /** Back to the program, or to the time before it began. */
    private void goOn(Worker worker, @Nullable Scheduler outer) {
        if (outer == null) {
            worker.leaves();
        } else {
            worker.enters(front);
        }
    }

    @Override
    public int choose(Kind kind, int arity) {
        return 0;
    }

    @Override
    public @Nullable Footprint footprint() {
        return footprint;
    }

    /** Drops all tasks. */
    void close() {
        scheduler.shutDown();
    }
}
