package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The causal past of an event in words: the latest of what had to happen before it. */
final class Past {

    private static final int MOST = 8;

    /** What only links other events, or says that nothing has happened yet. */
    private static final Set<EventKind> LINKS =
            EnumSet.of(EventKind.POLL, EventKind.PENDING, EventKind.WAKE, EventKind.CREATE);

    private Past() {}

    /**
     * The past, the latest event last; empty if it has nothing but what the same task printed,
     * which the output shows.
     */
    static List<String> of(int index, Observation run) {
        BitSet cone = run.happensBefore().before(index);
        List<Event> latest = new ArrayList<>();
        for (int i = cone.previousSetBit(index); i >= 0; i = cone.previousSetBit(i - 1)) {
            Event event = run.events().get(i);
            if (!LINKS.contains(event.kind()) && latest.size() < MOST) {
                latest.addFirst(event);
            }
        }
        int task = run.events().get(index).task();
        boolean isOwnOutput =
                latest.stream().allMatch(it -> it.kind() == EventKind.PRINT && it.task() == task);
        return isOwnOutput
                ? List.of()
                : latest.stream().map(event -> Visible.event(event, run)).toList();
    }
}
