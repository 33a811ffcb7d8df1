package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.multi.Parker;
import dev.asyncworkbook.kernel.trace.Ending;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The tasks that a multi-thread runtime runs for, each with its turns on a thread that waits for
 * its end. Any thread may use it.
 */
final class Mains {

    /**
     * How often to look for what tells nobody: the end of a learner's thread, a request to stop.
     */
    private static final long LOOK_NANOS = 5_000_000;

    private final Map<Task<?>, Parker> waiting = new ConcurrentHashMap<>();

    /** Asks again and again how a task ends, until there is an answer; sleeps in between. */
    Ending run(Task<?> task, Supplier<@Nullable Ending> ending) {
        Parker parker = new Parker();
        waiting.put(task, parker);
        try {
            while (true) {
                Ending end = ending.get();
                if (end != null) {
                    return end;
                }
                parker.poll(LOOK_NANOS);
            }
        } finally {
            waiting.remove(task);
        }
    }

    void wake(Task<?> task) {
        Parker parker = waiting.get(task);
        if (parker != null) {
            parker.wakeup();
        }
    }

    void wakeAll() {
        waiting.values().forEach(Parker::wakeup);
    }

    boolean areNone() {
        return waiting.isEmpty();
    }

    /** Whether none of them can go on. Under the lock. */
    boolean areWaiting() {
        return waiting.keySet().stream().allMatch(Task::isIdle);
    }
}
