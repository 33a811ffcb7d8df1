package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.scheduler.WorkerCounters.Figure;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The multi-thread flavor: worker threads run the spawned tasks and take them from each other; the
 * task that the runtime runs for has its turns on the thread that calls.
 *
 * <p>Its time is the machine's. When all workers sleep, no timer is set, nobody waits for the
 * network and no other thread is at work that could wake one, nothing can ever run again. Any
 * thread may use it.
 */
public final class MultiThread extends Scheduler {

    private final TimeSource time;
    private final Workers workers;
    private final Mains mains = new Mains();

    /** Why the run cannot go on, if it cannot. */
    private volatile @Nullable Throwable broken;

    /** Makes a scheduler with no tasks, at time 0, and starts its workers. */
    public MultiThread(int count, Recorder recorder, TimeSource time, Settings settings) {
        super(SwitchLevel.AWAIT, recorder, time, settings);
        this.time = time;
        TaskThread.checkPossible();
        clock().runAlways();
        KernelLock.runtimeBegins();
        workers = new Workers(this, count);
        workers.start();
    }

    @Override
    int decide(Chooser.Kind kind, int arity) {
        return ThreadLocalRandom.current().nextInt(arity);
    }

    @Override
    void enqueue(Task<?> task) {
        if (task.isMain()) {
            mains.wake(task);
        } else {
            workers.enqueue(task);
        }
    }

    @Override
    void wakeFromOutside(Task<?> task) {
        task.wake(Recorder.NO_EVENT);
    }

    @Override
    public Ending runUntilFinished(Task<?> task, int maxPolls) {
        Worker worker = Worker.current();
        worker.scheduler = this;
        try {
            return mains.run(task, () -> endingNow(task, worker));
        } catch (Stopped stopped) {
            return stopped(stopped);
        } finally {
            worker.scheduler = null;
            worker.task = null;
        }
    }

    /** Lets the main task have its turns; answers how it ends, or null if it has to wait. */
    private @Nullable Ending endingNow(Task<?> main, Worker worker) {
        while (true) {
            Throwable reason = broken;
            if (reason != null) {
                return brokenBy(reason);
            }
            if (StopSignal.isRequested()) {
                throw new Stopped("told to stop");
            }
            if (!main.isReady()) {
                Result<?> result = main.result();
                return result == null ? standstill() : result.ending();
            }
            worker.task = main;
            worker.budget = Budget.PER_POLL;
            main.run();
            worker.task = null;
            worker.frame = null;
            worker.budget = Budget.UNLIMITED;
        }
    }

    private @Nullable Ending standstill() {
        if (isShutDown()) {
            return new Ending(End.STUCK, "the runtime was shut down", 0);
        }
        try (var _ = KernelLock.hold()) {
            boolean still =
                    workers.areIdle()
                            && mains.areWaiting()
                            && !clock().hasTimers()
                            && !isWaitingForIo()
                            && !outside().isBusy();
            return still ? Quiescence.ending(this) : null;
        }
    }

    private Ending brokenBy(Throwable reason) {
        if (reason instanceof Stopped stopped) {
            return stopped(stopped);
        }
        throw AsyncBlock.sneak(reason);
    }

    private static Ending stopped(Stopped stopped) {
        return new Ending(StopSignal.reason().orElse(End.TIME_LIMIT), "", stopped.line());
    }

    /** Told by a worker that a turn has ended in a way that ends the run. */
    void broke(Throwable thrown) {
        broken = thrown;
        mains.wakeAll();
    }

    /** Told that every worker sleeps. */
    void allAsleep() {
        mains.wakeAll();
    }

    @Override
    void driverMade(IoDriver made) {
        workers.sleepAt(made);
    }

    /** Told by the last worker that has ended. */
    void workersEnded() {
        IoDriver driver = driver();
        if (driver != null) {
            driver.close();
        }
        KernelLock.runtimeEnds();
    }

    /**
     * Lets another thread do the work of the one that calls, which is going to block in the current
     * task.
     */
    void leaveCore(Worker worker) {
        Core core = worker.core;
        if (core != null) {
            worker.core = null;
            core.watch.ends();
            workers.handOn(core);
        }
    }

    /** Told by a thread that blocks in a task, and has handed on its core. */
    void blocks(Thread thread) {
        workers.blocking().add(thread);
    }

    void blocksNoLonger(Thread thread) {
        workers.blocking().remove(thread);
    }

    @Override
    public void shutDown() {
        beginShutDown();
        workers.awaitEnd(Long.MAX_VALUE);
    }

    @Override
    public void beginShutDown() {
        refuseTasks();
        mains.wakeAll();
        if (mains.areNone()) {
            dropMain();
        }
        workers.wakeAll();
    }

    /** Whether all turns are over, and all tasks dropped; waits so long for it. */
    boolean hasEndedWithin(Duration time) {
        return workers.awaitEnd(time.toNanos());
    }

    @Override
    public void awaitBlocking(Duration timeout) {
        workers.awaitEnd(timeout.toNanos());
        super.awaitBlocking(timeout);
    }

    @Override
    public int workers() {
        return workers.count();
    }

    @Override
    public int globalQueueDepth() {
        return workers.queued();
    }

    @Override
    public long figure(Figure figure, int worker) {
        return workers.core(worker).counters.get(figure);
    }

    @Override
    public int localQueueDepth(int worker) {
        return workers.core(worker).queue.size();
    }

    /** The time of the machine, for what the workers count. */
    long machineNanos() {
        return time.nanos();
    }

    /** The group of the threads that its tasks start. */
    ThreadGroup threadGroup() {
        return workers.threadGroup();
    }
}
