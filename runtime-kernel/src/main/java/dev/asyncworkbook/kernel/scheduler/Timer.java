package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Waker;

import org.jspecify.annotations.Nullable;

/** One deadline that somebody waits for. Guarded by the {@link KernelLock}. */
public final class Timer {

    /** The level of a timer that is not in the wheel. */
    static final int UNSET = -1;

    /** The level of a timer that is due later than the wheel reaches. */
    static final int FAR = -2;

    private final long deadline;

    /** Breaks ties: who was set first is woken first. */
    private final long sequence;

    private final int subject;

    /** The index of the event of its arming, which is the cause of its firing. */
    private final int arming;

    /** Replaced by each poll of whoever waits. */
    private Waker waker;

    /** Its place in the wheel, kept by the wheel. */
    int level = UNSET;

    int slot;
    @Nullable Timer before;
    @Nullable Timer after;

    Timer(long deadline, long sequence, Waker waker, int subject, int arming) {
        this.deadline = deadline;
        this.sequence = sequence;
        this.waker = waker;
        this.subject = subject;
        this.arming = arming;
    }

    long deadline() {
        return deadline;
    }

    long sequence() {
        return sequence;
    }

    /** Its id in the trace. */
    public int subject() {
        return subject;
    }

    int arming() {
        return arming;
    }

    Waker waker() {
        return waker;
    }

    /** Replaces the waker, as each poll does. */
    public void setWaker(Waker latest) {
        try (var _ = KernelLock.hold()) {
            waker = KernelLock.late(latest);
        }
    }
}
