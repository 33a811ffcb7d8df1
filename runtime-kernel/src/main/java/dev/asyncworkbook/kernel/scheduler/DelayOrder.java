package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Event;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the sleeps of {@code main} that stand in for a join: another task ended while {@code main}
 * slept, and nothing but the clock put what it printed last before the end of {@code main} (D020).
 */
final class DelayOrder {

    private final Recorder recorder;
    private final List<Event> events;
    private final BitSet beforeTheEnd;

    DelayOrder(Recorder recorder) {
        this.recorder = recorder;
        events = recorder.events();
        beforeTheEnd = new BitSet(events.size());
    }

    /** Reports the first task that main slept over, for each line where it slept. */
    void report(Task<?> main) {
        markCauses(main.completion().event());
        Map<Integer, Event> asleep = new HashMap<>();
        Map<Integer, Event> printed = new HashMap<>();
        Set<Integer> reported = new HashSet<>();
        for (Event event : events) {
            switch (event.kind()) {
                case ARM -> {
                    if (event.task() == main.subject()) {
                        asleep.put(event.object(), event);
                    }
                }
                case FIRE -> asleep.remove(event.object());
                case PRINT -> printed.put(event.task(), event);
                case COMPLETE -> {
                    Event last = event.object() == event.task() ? printed.get(event.task()) : null;
                    if (last != null && !beforeTheEnd.get(last.index())) {
                        asleep.values().stream()
                                .findFirst()
                                .filter(sleep -> reported.add(sleep.line()))
                                .ifPresent(sleep -> sleptOver(main, event, sleep));
                    }
                }
                default -> {}
            }
        }
    }

    private void sleptOver(Task<?> main, Event end, Event sleep) {
        String other = recorder.subjects().get(end.object() - 1).name();
        TaskLints.sleepsInstead(recorder, main.name(), other, sleep.line());
    }

    /** Marks what happened before an event, through each task's own order and the causes. */
    private void markCauses(int last) {
        int[] previous = previousOfSameTask();
        BitSet todo = new BitSet(events.size());
        if (last >= 0) {
            todo.set(last);
        }
        for (int i = last; i >= 0; i = todo.previousSetBit(i - 1)) {
            beforeTheEnd.set(i);
            if (previous[i] >= 0) {
                todo.set(previous[i]);
            }
            events.get(i).causes().forEach(todo::set);
        }
    }

    private int[] previousOfSameTask() {
        Map<Integer, Integer> latest = new HashMap<>();
        int[] previous = new int[events.size()];
        for (Event event : events) {
            boolean ofNobody = event.task() == 0;
            Integer before = ofNobody ? null : latest.put(event.task(), event.index());
            previous[event.index()] = before == null ? -1 : before;
        }
        return previous;
    }
}
