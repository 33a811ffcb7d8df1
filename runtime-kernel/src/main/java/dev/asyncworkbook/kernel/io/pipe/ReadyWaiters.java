package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who waits until one direction of a stream is ready: the one that polled latest, and the futures
 * that only wait.
 *
 * <p>Guarded by the {@link KernelLock}.
 */
public final class ReadyWaiters {

    private @Nullable Waker latest;

    /** Made when somebody waits for the first time. */
    private @Nullable Map<Operation<?>, Waker> others;

    /** Lets the one that polls wait, instead of the one before; answers whether nobody did. */
    public boolean set(Waker waker) {
        boolean first = latest == null;
        latest = KernelLock.late(waker);
        return first;
    }

    /**
     * Lets a future wait, or the one that polls, for which null stands; one that waits already
     * keeps its place.
     */
    public void add(@Nullable Operation<?> operation, Waker waker) {
        if (operation == null) {
            latest = KernelLock.late(waker);
            return;
        }
        if (others == null) {
            others = new LinkedHashMap<>();
        }
        others.put(operation, KernelLock.late(waker));
    }

    /** Lets a future wait no longer. */
    public void remove(Operation<?> operation) {
        if (others != null) {
            others.remove(operation);
        }
    }

    /** Whether nobody waits. */
    public boolean isEmpty() {
        return latest == null && (others == null || others.isEmpty());
    }

    /** Wakes all, which then wait no longer. */
    public void wakeAll() {
        Waker one = latest;
        latest = null;
        if (one != null) {
            one.wake();
        }
        if (others != null && !others.isEmpty()) {
            List<Waker> all = List.copyOf(others.values());
            others.clear();
            all.forEach(Waker::wake);
        }
    }
}
