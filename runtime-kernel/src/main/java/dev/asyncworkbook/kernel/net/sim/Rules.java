package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** How a simulated network behaves; where it has a choice, the chooser takes it. */
final class Rules {

    /** So many options a choice has at most. */
    private static final int OPTIONS = 16;

    private static final int CAPACITY = 64 * 1024;

    /** What the tasks that use it touch. */
    private static final long PLACE = Touch.within(Touch.NETWORK, -1);

    private long minDelay;
    private long maxDelay;
    private int capacity = CAPACITY;
    private boolean shortReads;
    private boolean shortWrites;
    private int resets;
    private int losses;
    private int failedAccepts;

    void delay(long min, long max) {
        Touch.write(PLACE);
        minDelay = min;
        maxDelay = max;
    }

    void capacity(int bytes) {
        Touch.write(PLACE);
        capacity = bytes;
    }

    void shortReads(boolean on) {
        Touch.write(PLACE);
        shortReads = on;
    }

    void shortWrites(boolean on) {
        Touch.write(PLACE);
        shortWrites = on;
    }

    void resets(int most) {
        Touch.write(PLACE);
        resets = most;
    }

    void losses(int most) {
        Touch.write(PLACE);
        losses = most;
    }

    void failedAccepts(int most) {
        Touch.write(PLACE);
        failedAccepts = most;
    }

    int capacity() {
        Touch.read(PLACE);
        return capacity;
    }

    /** How many milliseconds something takes now: the least first, then evenly up to the most. */
    long chooseDelay() {
        Touch.read(PLACE);
        long range = maxDelay - minDelay;
        int arity = (int) Math.min(range + 1, OPTIONS);
        int choice = choose(arity);
        return choice == 0 ? minDelay : minDelay + range * choice / (arity - 1);
    }

    /** How many of so many bytes are read at once: first all, then 1, 2, and so on. */
    int chooseRead(int count) {
        Touch.read(PLACE);
        return shortReads ? portion(count) : count;
    }

    /** How many of so many bytes are taken at once. */
    int chooseWrite(int count) {
        Touch.read(PLACE);
        return shortWrites ? portion(count) : count;
    }

    private static int portion(int count) {
        int choice = choose(Math.min(count, OPTIONS));
        return choice == 0 ? count : choice;
    }

    /** Whether a connection breaks now. */
    boolean chooseReset() {
        Touch.read(PLACE);
        if (resets == 0 || choose(2) == 0) {
            return false;
        }
        Touch.write(PLACE);
        resets--;
        return true;
    }

    /** Whether a connection cannot be taken now. */
    boolean chooseFailedAccept() {
        Touch.read(PLACE);
        if (failedAccepts == 0 || choose(2) == 0) {
            return false;
        }
        Touch.write(PLACE);
        failedAccepts--;
        return true;
    }

    /** Whether a datagram is lost now. */
    boolean chooseLoss() {
        Touch.read(PLACE);
        if (losses == 0 || choose(2) == 0) {
            return false;
        }
        Touch.write(PLACE);
        losses--;
        return true;
    }

    private static int choose(int arity) {
        return arity < 2 ? 0 : Scheduler.choose(Chooser.Kind.NETWORK, arity);
    }
}
