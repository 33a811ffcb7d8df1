package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Virtual time: it stands still while anything can run, then jumps to the next timer.
 *
 * <p>Whole milliseconds since the runtime was made. Confined to the runtime's thread.
 */
public final class Clock {

    private static final long FOREVER = Long.MAX_VALUE / 4;
    private static final Comparator<Timer> EARLIEST =
            Comparator.comparingLong((Timer timer) -> timer.deadline)
                    .thenComparingLong(timer -> timer.sequence);

    private final PriorityQueue<Timer> timers = new PriorityQueue<>(EARLIEST);
    private final Recorder recorder;
    private long now;
    private long sequence;

    Clock(Recorder recorder) {
        this.recorder = recorder;
    }

    /** The time. */
    public long now() {
        return now;
    }

    /** The time at which the duration will have passed, rounded up to a millisecond. */
    public long deadlineAfter(Duration duration) {
        if (duration.getSeconds() >= FOREVER / 1000) {
            return FOREVER;
        }
        long millis = duration.toMillis();
        boolean exact = duration.getNano() % 1_000_000 == 0;
        return Math.min(FOREVER, now + millis + (exact ? 0 : 1));
    }

    Timer arm(long deadline, Waker waker, CallSite origin) {
        int subject = recorder.subject(Subject.Kind.TIMER, origin);
        int arming = recorder.event(EventKind.ARM, subject, String.valueOf(deadline));
        Timer timer = new Timer(deadline, sequence++, waker, subject, arming);
        timers.add(timer);
        return timer;
    }

    void disarm(Timer timer) {
        timers.remove(timer);
    }

    /**
     * Jumps to the earliest deadline and wakes everybody who is due then, in the order in which
     * they were armed; which of them runs first is the scheduler's choice.
     *
     * @return whether there was a timer
     */
    boolean advance() {
        Timer first = timers.peek();
        if (first == null) {
            return false;
        }
        now = first.deadline;
        for (Timer due = first; due != null && due.deadline <= now; due = timers.peek()) {
            timers.poll();
            recorder.event(EventKind.FIRE, due.subject, String.valueOf(now), due.arming);
            due.waker.wake();
        }
        return true;
    }

    /** One deadline that somebody waits for. */
    static final class Timer {
        private final long deadline;

        /** Breaks ties: who armed first is woken first. */
        private final long sequence;

        private final int subject;

        /** The index of the event of its arming, which is the cause of its firing. */
        private final int arming;

        /** Replaced by each poll of the sleep. */
        private Waker waker;

        private Timer(long deadline, long sequence, Waker waker, int subject, int arming) {
            this.deadline = deadline;
            this.sequence = sequence;
            this.waker = waker;
            this.subject = subject;
            this.arming = arming;
        }

        int subject() {
            return subject;
        }

        void setWaker(Waker latest) {
            waker = latest;
        }
    }
}
