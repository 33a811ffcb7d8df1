package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.multi.Driver;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * A runtime's time, in one of two modes.
 *
 * <p>Paused, it is virtual: it stands still while anything can run, then jumps to the next timer.
 * Running, it follows the machine's. Instants are nanoseconds since the runtime was made, timers
 * have whole milliseconds, rounded up. Guarded by the {@link KernelLock}.
 */
public final class Clock {

    private static final long NANOS = 1_000_000;

    /** Far enough, and nanoseconds of it still fit into a long. */
    private static final long FOREVER_NANOS = Long.MAX_VALUE / 4;

    /** Made with the first timer: many programs have none. */
    private @Nullable TimerWheel wheel;

    private final Recorder recorder;
    private final TimeSource source;

    /** The time at the latest look. */
    private long nanos;

    /** While it runs: what the source said when {@link #nanos} would have been 0. */
    private long origin;

    /**
     * The millisecond up to which timers have gone off. It falls behind the time while a turn lasts
     * in which the clock moves, since a driver looks at the clock between rounds only, as Tokio's.
     */
    private volatile long fired;

    private boolean paused;
    private long sequence;

    /** Whether it is the clock of several threads, which cannot be paused. */
    private boolean alwaysRuns;

    /** Who sleeps until the next timer is due, if another thread may set one meanwhile. */
    private @Nullable Driver sleeper;

    /** The deadline that it knows of. */
    private long wakesAt;

    Clock(Recorder recorder, TimeSource source, boolean paused) {
        this.recorder = recorder;
        this.source = source;
        this.paused = paused;
        origin = source.nanos();
    }

    /** Lets it follow the machine's time for good; before anybody else knows of it. */
    void runAlways() {
        alwaysRuns = true;
    }

    /** The time, in whole milliseconds. */
    public long now() {
        return nanos() / NANOS;
    }

    /** The time, in nanoseconds. */
    public long nanos() {
        Touch.read(Touch.CLOCK);
        if (alwaysRuns) {
            return source.nanos() - origin; // and leaves the fields to those who have the lock
        }
        if (!paused) {
            nanos = Math.max(nanos, source.nanos() - origin);
        }
        return nanos;
    }

    /** Whether a timer with this deadline, in milliseconds, would have gone off by now. */
    public boolean hasFired(long deadline) {
        Touch.read(Touch.CLOCK);
        return fired >= deadline;
    }

    /** Whether time is virtual. */
    public boolean isPaused() {
        return paused;
    }

    /**
     * Stops the time, which from now on is virtual.
     *
     * @throws IllegalStateException if it is stopped already
     */
    public void pause() {
        if (alwaysRuns) {
            throw new IllegalStateException(
                    "pause(): only the time of a current-thread runtime can be paused");
        }
        if (paused) {
            throw new IllegalStateException(
                    "pause(): the clock is paused already; in the workbook it always is");
        }
        nanos();
        paused = true;
    }

    /**
     * Lets the time follow the machine's from now on.
     *
     * @throws IllegalStateException if it does already
     */
    public void resume() {
        if (!paused) {
            throw new IllegalStateException("resume(): the clock is not paused");
        }
        if (recorder.isOfRun()) {
            throw new IllegalStateException(
                    "resume(): this run is recorded, so its time must stay virtual; make a Runtime"
                            + " with startPaused(false) for real time");
        }
        origin = source.nanos() - nanos;
        paused = false;
    }

    /** The instant at which the duration will have passed, in nanoseconds. */
    public long instantAfter(Duration duration) {
        return instantAfter(nanos(), duration);
    }

    /** The instant at which the duration has passed since another instant. */
    public static long instantAfter(long instant, Duration duration) {
        return duration.toSeconds() >= FOREVER_NANOS / 1_000_000_000
                ? FOREVER_NANOS
                : Math.min(FOREVER_NANOS, instant + duration.toNanos());
    }

    /** The millisecond at which a timer for this instant goes off. */
    public static long deadlineOf(long instant) {
        return Math.ceilDiv(instant, NANOS);
    }

    /** Sets a timer; the waker is called when the deadline, in milliseconds, has come. */
    public Timer arm(long deadline, Waker waker, CallSite origin) {
        if (!(waker instanceof Task<?>)) {
            Touch.write(Touch.CLOCK); // code that runs at the wake sees the order of the timers
        }
        boolean recorded = isRecorded();
        int subject = recorded ? recorder.subject(Subject.Kind.TIMER, origin) : Subject.NONE;
        int arming =
                recorded
                        ? recorder.event(EventKind.ARM, subject, String.valueOf(deadline))
                        : Recorder.NO_EVENT;
        try (var _ = KernelLock.hold()) {
            Waker later = KernelLock.late(waker);
            Timer timer = new Timer(deadline, sequence++, later, subject, arming);
            if (wheel == null) {
                wheel = new TimerWheel();
            }
            wheel.insert(timer);
            if (sleeper != null && deadline < wakesAt) {
                sleeper.wakeup();
            }
            return timer;
        }
    }

    private boolean isRecorded() {
        if (!recorder.isOn()) {
            return false;
        }
        Scheduler scheduler = Scheduler.currentOrNull();
        return scheduler == null || !scheduler.isBackstage();
    }

    /** Unsets a timer. */
    public void disarm(Timer timer) {
        try (var _ = KernelLock.hold()) {
            if (wheel != null) {
                wheel.remove(timer);
            }
        }
    }

    /** Whether any timer is set. */
    boolean hasTimers() {
        try (var _ = KernelLock.hold()) {
            return wheel != null && !wheel.isEmpty();
        }
    }

    /**
     * Lets a driver sleep until a timer is due; it is woken if one is set that is due before.
     *
     * @param atMost how long, in nanoseconds
     */
    void sleepAt(Driver driver, long atMost) {
        long sleep;
        try (var _ = KernelLock.hold()) {
            sleep = Math.min(atMost, nanosUntilNext());
            wakesAt = wheel == null ? Long.MAX_VALUE : wheel.next();
            sleeper = driver;
        }
        driver.poll(sleep);
        try (var _ = KernelLock.hold()) {
            sleeper = null;
            fireDue();
        }
    }

    /**
     * Jumps to the earliest deadline, unless that has passed already, and wakes everybody who is
     * due then, in the order in which they were set; which of them runs first is the scheduler's
     * choice. As in Tokio the jump is of whole milliseconds.
     */
    void jump() {
        if (now() > fired && wheel != null && wheel.next() <= now()) {
            fireDue();
            return;
        }
        List<Timer> due = takeNext(Long.MAX_VALUE);
        if (!due.isEmpty()) {
            long deadline = due.getFirst().deadline();
            nanos += Math.max(0, deadline - now()) * NANOS;
            fired = Math.max(fired, deadline);
        }
        fire(due);
    }

    /**
     * Moves virtual time forward. Timers on the way go off when the driver next looks.
     *
     * @param duration how far
     */
    public void advance(Duration duration) {
        Touch.write(Touch.CLOCK);
        nanos = Math.max(nanos, instantAfter(duration));
    }

    /** Wakes everybody who is due by now. */
    void fireDue() {
        long now = now();
        if (now > fired) {
            fireUntil(now);
        }
    }

    /** How long nothing is due, in nanoseconds; at least 0. */
    long nanosUntilNext() {
        long next = wheel == null ? Long.MAX_VALUE : wheel.next();
        return next >= FOREVER_NANOS / NANOS ? FOREVER_NANOS : Math.max(0, next * NANOS - nanos());
    }

    private void fireUntil(long limit) {
        fired = Math.max(fired, limit); // first of all: a waker may look at once
        List<Timer> due = takeNext(limit);
        while (!due.isEmpty()) {
            fire(due);
            due = takeNext(limit);
        }
    }

    private List<Timer> takeNext(long limit) {
        return wheel == null ? List.of() : wheel.takeNext(limit);
    }

    private void fire(List<Timer> due) {
        for (Timer timer : due) {
            if (timer.subject() != Subject.NONE) {
                String now = String.valueOf(now());
                recorder.event(EventKind.FIRE, timer.subject(), now, timer.arming());
            }
            timer.waker().wake();
        }
    }
}
