package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Waker;

import java.util.ArrayList;
import java.util.List;

/** How many pieces of blocking code a runtime runs at once. Belongs to the runtime's thread. */
public final class BlockingPool {

    private final int limit;
    private int running;
    private List<Waker> waiting = new ArrayList<>();

    BlockingPool(int limit) {
        this.limit = limit;
    }

    /** Lets one more begin; if there are too many, the waker is called when one has ended. */
    boolean admit(Waker waker) {
        Touch.write(Touch.BLOCKING_POOL);
        if (running == limit) {
            waiting.add(waker);
            return false;
        }
        running++;
        return true;
    }

    /** Told that one has ended; all who wait try again, since any of them may be gone. */
    void left() {
        Touch.write(Touch.BLOCKING_POOL);
        running--;
        List<Waker> woken = waiting;
        waiting = new ArrayList<>();
        woken.forEach(Waker::wake);
    }

    /** How many have begun and not ended. */
    public int running() {
        return running;
    }

    /** How many wait to begin. */
    public int queued() {
        return waiting.size();
    }
}
