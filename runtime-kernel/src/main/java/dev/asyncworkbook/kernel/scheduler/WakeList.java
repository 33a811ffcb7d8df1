package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Waker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who waits for something that blocks its thread. Any thread may use it. */
public final class WakeList {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Set<Waker> wakers = new LinkedHashSet<>();

    /** Adds somebody to be woken once. */
    public synchronized void add(Waker waker) {
        Touch.write(place);
        wakers.add(waker);
    }

    /** Wakes everybody; each will look for itself whether it can go on. */
    public void wakeAll() {
        takeAll().forEach(Waker::wake);
    }

    private synchronized List<Waker> takeAll() {
        Touch.write(place);
        List<Waker> all = new ArrayList<>(wakers);
        wakers.clear();
        return all;
    }
}
