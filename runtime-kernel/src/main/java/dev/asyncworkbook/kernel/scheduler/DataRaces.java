package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds accesses of two tasks to one variable, at least one of them a write, that nothing puts in
 * an order (D021): with vector clocks over each task's own order and the causes (Mattern, 1989).
 *
 * <p>Such a race is there whether or not the run has shown its harm.
 */
final class DataRaces {

    private final Recorder recorder;
    private final List<Event> events;

    /** For each event, how many events of each task are before it, itself included. */
    private final int[][] clocks;

    /** The tasks by their subjects, as places in a clock. */
    private final Map<Integer, Integer> tasks = new HashMap<>();

    private final Set<String> reported = new HashSet<>();

    DataRaces(Recorder recorder) {
        this.recorder = recorder;
        events = recorder.events();
        clocks = new int[events.size()][];
    }

    /** Reports each race between the accesses. */
    void report(AccessLog log) {
        tick();
        Map<Long, List<AccessLog.Access>> before = new HashMap<>();
        for (AccessLog.Access access : log.accesses()) {
            List<AccessLog.Access> earlier =
                    before.computeIfAbsent(access.place(), _ -> new ArrayList<>());
            earlier.forEach(other -> check(other, access));
            earlier.removeIf(other -> isOutdatedBy(access, other));
            earlier.add(access);
        }
    }

    /** Whatever comes behind the newer one of a task comes behind the older one as well. */
    private boolean isOutdatedBy(AccessLog.Access newer, AccessLog.Access older) {
        Event event = events.get(newer.event());
        Event before = events.get(older.event());
        return before.task() == event.task()
                && before.kind() == event.kind()
                && older.synced() == newer.synced();
    }

    private void tick() {
        for (Event event : events) {
            tasks.putIfAbsent(event.task(), tasks.size());
        }
        int[][] current = new int[tasks.size()][tasks.size()];
        for (Event event : events) {
            boolean ofNobody = event.task() == Subject.NONE;
            int task = tasks.getOrDefault(event.task(), 0);
            int[] clock = ofNobody ? new int[tasks.size()] : current[task];
            for (int cause : event.causes()) {
                join(clock, clocks[cause]);
            }
            clock[task]++;
            clocks[event.index()] = clock.clone();
        }
    }

    private static void join(int[] clock, int[] other) {
        Arrays.setAll(clock, i -> Math.max(clock[i], other[i]));
    }

    private void check(AccessLog.Access one, AccessLog.Access other) {
        Event first = events.get(one.event());
        Event second = events.get(other.event());
        boolean harmless =
                first.task() == second.task()
                        || (one.synced() && other.synced())
                        || first.task() == Subject.NONE
                        || second.task() == Subject.NONE
                        || (first.kind() == EventKind.READ && second.kind() == EventKind.READ);
        if (harmless || isBefore(first, second)) {
            return;
        }
        int low = Math.min(first.line(), second.line());
        int high = Math.max(first.line(), second.line());
        if (reported.add(second.detail() + " " + low + " " + high)) {
            DataLints.race(recorder, first, second);
        }
    }

    private boolean isBefore(Event first, Event second) {
        int task = tasks.getOrDefault(first.task(), 0);
        return clocks[second.index()][task] >= clocks[first.index()][task];
    }
}
