package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** What a scheduler works with. */
abstract class SchedulerParts {

    private final SwitchLevel level;
    private final Recorder recorder;
    private final Settings settings;
    private final Clock clock;
    private final BlockingPool blockingPool;
    private final Counters counters = new Counters();
    private final Outside outside = new Outside();

    /**
     * This runtime's network; made when a program has to do with one for the first time. Written
     * under the {@link KernelLock}.
     */
    private volatile @Nullable IoDriver driver;

    SchedulerParts(SwitchLevel level, Recorder recorder, TimeSource time, Settings settings) {
        this(level, recorder, new Clock(recorder, time, settings.startPaused()), settings);
        recorder.attach(clock);
    }

    /** In a time that others have as well. */
    SchedulerParts(SwitchLevel level, Recorder recorder, Clock clock, Settings settings) {
        this.level = level;
        this.recorder = recorder;
        this.clock = clock;
        this.settings = settings;
        blockingPool = new BlockingPool(settings.maxBlockingThreads());
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

    /** What brings news of input and output, or null as long as nobody has to do with any. */
    final @Nullable IoDriver driver() {
        return driver;
    }

    /** What brings news of input and output; made now if there is none. Any thread's. */
    public final IoDriver driver(Supplier<? extends IoDriver> maker) {
        IoDriver known = driver;
        return known == null ? makeDriver(maker) : known;
    }

    private IoDriver makeDriver(Supplier<? extends IoDriver> maker) {
        try (var _ = KernelLock.hold()) {
            IoDriver known = driver;
            if (known == null) {
                known = maker.get();
                driver = known;
                driverMade(known);
            }
            return known;
        }
    }

    /** Told of what brings news of input and output from now on. Under the lock. */
    void driverMade(IoDriver made) {}

    /** Whether anybody waits for news that come from outside of the runtime. */
    final boolean isWaitingForIo() {
        IoDriver known = driver;
        return known != null && known.isWaiting();
    }

    /** What bounds this runtime's blocking code. */
    public final BlockingPool blockingPool() {
        return blockingPool;
    }
}
