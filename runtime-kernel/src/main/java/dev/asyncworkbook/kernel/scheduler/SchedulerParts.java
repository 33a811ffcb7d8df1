package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.SwitchLevel;

/** What a scheduler works with. */
abstract class SchedulerParts {

    private final SwitchLevel level;
    private final Recorder recorder;
    private final Settings settings;
    private final Clock clock;
    private final BlockingPool blockingPool;
    private final Counters counters = new Counters();
    private final Outside outside = new Outside();

    SchedulerParts(SwitchLevel level, Recorder recorder, TimeSource time, Settings settings) {
        this.level = level;
        this.recorder = recorder;
        this.settings = settings;
        clock = new Clock(recorder, time, settings.startPaused());
        blockingPool = new BlockingPool(settings.maxBlockingThreads());
        recorder.attach(clock);
    }

    /** Where its tasks can be interrupted. */
    final SwitchLevel level() {
        return level;
    }

    /** What this runtime was made with. */
    public final Settings settings() {
        return settings;
    }

    /** Where this runtime writes down what happens. */
    public final Recorder recorder() {
        return recorder;
    }

    /** What this runtime has counted. */
    public final Counters counters() {
        return counters;
    }

    /** This runtime's time. */
    public final Clock clock() {
        return clock;
    }

    final Outside outside() {
        return outside;
    }

    /** What bounds this runtime's blocking code. */
    public final BlockingPool blockingPool() {
        return blockingPool;
    }
}
