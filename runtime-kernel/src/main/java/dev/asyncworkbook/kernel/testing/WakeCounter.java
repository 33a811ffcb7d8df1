package dev.asyncworkbook.kernel.testing;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** The waker of something under test: counts its calls. Any thread may call it. */
final class WakeCounter implements Waker {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** Volatile, like the count: a waker may be called from any thread. */
    private volatile boolean woken;

    private volatile int count;

    @Override
    public synchronized void wake() {
        Touch.write(place);
        woken = true;
        count++;
    }

    /** Forgets the calls before a poll, and answers what to poll with. */
    Context nextPoll() {
        Touch.write(place);
        woken = false;
        return new Context(this);
    }

    /** Whether it was called since the last poll. */
    boolean isWoken() {
        Touch.read(place);
        return woken;
    }

    /** How many times it was called in all. */
    int count() {
        Touch.read(place);
        return count;
    }
}
