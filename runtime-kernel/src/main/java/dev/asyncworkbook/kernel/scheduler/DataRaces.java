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
        Map<Long, List<Event>> before = new HashMap<>();
        for (AccessLog.Access access : log.accesses()) {
            Event event = events.get(access.event());
            List<Event> earlier = before.computeIfAbsent(access.place(), _ -> new ArrayList<>());
            earlier.forEach(other -> check(other, event));
            earlier.removeIf(other -> other.task() == event.task() && other.kind() == event.kind());
            earlier.add(event);
        }
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

    private void check(Event first, Event second) {
        boolean harmless =
                first.task() == second.task()
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
