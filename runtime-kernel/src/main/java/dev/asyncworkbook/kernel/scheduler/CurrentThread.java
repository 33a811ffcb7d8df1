package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.scheduler.WorkerCounters.Figure;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

/**
 * The current-thread flavor: all tasks run on one thread.
 *
 * <p>While a task is ready, one is picked and polled, by default in the order of Tokio's scheduler;
 * when none is, the clock jumps to its next timer; when there is none, and no other thread is at
 * work that could wake one, nothing can ever run again. Confined to the thread that runs it.
 */
public final class CurrentThread extends Scheduler {

    private final Chooser chooser;
    private final RunQueue ready;

    /** Whether anybody wants to know what learner code touches. */
    private final boolean watched;

    /** Where its tasks run if they are none of the program's, or null. */
    private final @Nullable Backstage backstage;

    /** Made when learner code says for the first time that it touches anything. */
    private @Nullable SharedState sharedState;

    /** How a run ends in which a task blocked the thread for ever. */
    private @Nullable Ending blocked;

    /** Makes a scheduler with no tasks, under virtual time that begins at 0. */
    CurrentThread(Chooser chooser, SwitchLevel level, Recorder recorder) {
        this(chooser, level, recorder, TimeSource.SYSTEM, Settings.DEFAULT);
    }

    /** Makes a scheduler with no tasks, at time 0. */
    public CurrentThread(
            Chooser chooser,
            SwitchLevel level,
            Recorder recorder,
            TimeSource time,
            Settings settings) {
        super(level, recorder, time, settings);
        this.chooser = chooser;
        backstage = null;
        watched = chooser.wantsFootprints() || level != SwitchLevel.AWAIT;
        ready = new RunQueue(chooser);
        if (watched) {
            Touch.watchedFromNowOn();
        }
    }

    /** Makes one for tasks that are none of the program's, in the program's time. */
    CurrentThread(Backstage backstage, Clock clock) {
        super(SwitchLevel.AWAIT, Recorder.OFF, clock, Settings.DEFAULT);
        this.chooser = backstage;
        this.backstage = backstage;
        watched = false;
        ready = new RunQueue(backstage);
    }

    @Override
    boolean isBackstage() {
        return backstage != null;
    }

    @Override
    int decide(Chooser.Kind kind, int arity) {
        return chooser.choose(kind, arity);
    }

    @Override
    public <T extends @Nullable Object> Task<T> startMain(Future<T> root) {
        blocked = null;
        return super.startMain(root);
    }

    @Override
    public Ending runUntilFinished(Task<?> task, int maxPolls) {
        Worker worker = enter();
        try {
            return new Turns(this, worker, task, maxPolls).untilEnded();
        } catch (Stopped stopped) {
            return blocked != null
                    ? blocked
                    : new Ending(StopSignal.reason().orElse(End.TIME_LIMIT), "", stopped.line());
        } finally {
            leave(worker);
        }
    }

    /** Polls at most one task, without waiting; answers whether there was one. */
    public boolean tick() {
        Worker worker = enter();
        try {
            return new Turns(this, worker, null, 1).whileReady() == 1;
        } finally {
            leave(worker);
        }
    }

    /** Polls tasks until none is ready. */
    void runReady() {
        Worker worker = enter();
        try {
            int _ = new Turns(this, worker, null, Integer.MAX_VALUE).whileReady();
        } finally {
            leave(worker);
        }
    }

    private Worker enter() {
        Worker worker = Worker.current();
        worker.enters(this);
        outside().enter(Thread.currentThread());
        return worker;
    }

    private void leave(Worker worker) {
        worker.leaves();
        outside().leave();
    }

    /** Told that the current task blocks the thread for ever. */
    void endBlocked(Ending ending) {
        blocked = ending;
    }

    /** How the run ends because of that, or null. */
    @Nullable Ending blockedEnding() {
        return blocked;
    }

    @Override
    public void giveUp(Task<?> task) {
        blocked = null;
        super.giveUp(task);
    }

    @Override
    void enqueue(Task<?> task) {
        ready.add(task);
    }

    @Override
    void enqueueFirst(Task<?> task) {
        ready.addFirst(task);
    }

    @Override
    boolean hasRounds() {
        return true;
    }

    @Override
    void hasten(Task<?> task) {
        if (task.hasYielded()) {
            ready.leave(task);
        }
    }

    @Override
    void wakeFromOutside(Task<?> task) {
        if (backstage == null) {
            outside().wake(task);
        } else {
            backstage.wake(task);
        }
    }

    @Override
    public int workers() {
        return 1;
    }

    @Override
    public int globalQueueDepth() {
        return ready.size();
    }

    @Override
    public int localQueueDepth(int worker) {
        return 0;
    }

    @Override
    public long figure(Figure figure, int worker) {
        return switch (figure) {
            case POLLS -> counters().polls();
            case PARKS -> counters().parks();
            case PARKS_AND_UNPARKS -> 2 * counters().parks();
            case LOCAL_SCHEDULES -> counters().wakes();
            case NOOPS, STEALS, STEAL_OPERATIONS, OVERFLOWS, BUSY_NANOS -> 0;
        };
    }

    /** The tasks that can run. */
    RunQueue ready() {
        return ready;
    }

    /** What learner code touches, or null if nobody wants to know. */
    @Nullable SharedState sharedState() {
        if (watched && sharedState == null) {
            sharedState = new SharedState(level(), recorder());
            ready.tell(sharedState);
        }
        return sharedState;
    }

    /** Whether anybody wants to know what learner code touches. */
    boolean isWatched() {
        return watched;
    }
}
