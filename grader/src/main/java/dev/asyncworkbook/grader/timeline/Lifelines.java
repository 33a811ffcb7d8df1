package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of each task from its spawn to its end.
 *
 * <p>Model: spawned or woken, a task is ready; acting, it runs; with PENDING it gives up its turn,
 * and is blocked or asleep unless it was woken during that turn; with COMPLETE, PANIC or DROP of
 * itself it is gone. A step that changes a state belongs to the state that it ends if the task
 * itself acts in it, and to the new one otherwise.
 */
final class Lifelines {

    /** One task so far. */
    private static final class Line {
        private final int lane;

        /** Null before the spawn and after the end. */
        private @Nullable State state;

        /** Whether it is gone. */
        private boolean ended;

        private String on = "";
        private int since;

        /** The place of its last slice, or less than 0. */
        private int last = -1;

        /** Whether it was woken while it had its turn. */
        private boolean woken;

        Line(int lane) {
            this.lane = lane;
        }
    }

    private final Trace trace;
    private final StepWords words;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final List<Slice> slices = new ArrayList<>();

    Lifelines(Trace trace, Map<Integer, Integer> laneOfTask, StepWords words) {
        this.trace = trace;
        this.words = words;
        laneOfTask.forEach((task, lane) -> {
            if (task != Subject.NONE) {
                lines.put(task, new Line(lane));
            }
        });
    }

    /** The slices, lane by lane. */
    List<Slice> slices() {
        for (Event event : trace.events()) {
            Line actor = lines.get(event.task());
            if (actor != null) {
                acts(actor, event);
            }
            Line object = event.kind() == EventKind.CREATE ? null : lines.get(event.object());
            if (object != null) {
                undergoes(object, event);
            }
        }
        lines.values().forEach(line -> enter(line, null, "", trace.events().size()));
        slices.sort(Comparator.comparingInt(Slice::lane).thenComparingInt(Slice::from));
        return slices;
    }

    private void acts(Line line, Event event) {
        int at = event.index();
        if (line.ended) {
            lastActs(line, at);
            return;
        }
        if (line.state != State.RUNNING) {
            enter(line, State.RUNNING, "", at);
            line.woken = false;
        }
        boolean own = event.object() == event.task() || event.object() == Subject.NONE;
        switch (event.kind().label()) {
            case "pending" -> givesUpItsTurn(line, event);
            case "block" -> enter(line, State.BLOCKED, words.name(event.object()), at + 1);
            case "switch" -> enter(line, State.READY, "", at + 1);
            case "complete", "panic", "drop" -> {
                if (own) {
                    enter(line, null, "", at + 1);
                    line.ended = true;
                }
            }
            default -> {}
        }
    }

    /** Waking who waited for its end belongs to the turn in which it ended. */
    private void lastActs(Line line, int at) {
        if (line.last < 0) {
            return;
        }
        Slice last = slices.get(line.last);
        if (last.to() == at) {
            slices.set(
                    line.last,
                    new Slice(last.lane(), last.state(), last.on(), last.from(), at + 1));
        }
    }

    private void givesUpItsTurn(Line line, Event event) {
        int next = event.index() + 1;
        if (line.woken) {
            enter(line, State.READY, "", next);
            return;
        }
        boolean sleeps =
                trace.subject(event.object())
                        .filter(it -> it.kind() == Subject.Kind.TIMER)
                        .isPresent();
        String on = sleeps || event.object() == Subject.NONE ? "" : words.name(event.object());
        enter(line, sleeps ? State.SLEEPING : State.BLOCKED, on, next);
    }

    private void undergoes(Line line, Event event) {
        switch (event.kind()) {
            case SPAWN -> enter(line, State.READY, "", event.index());
            case WAKE -> {
                if (line.state == State.RUNNING) {
                    line.woken = true;
                } else if (line.state != null) {
                    enter(line, State.READY, "", event.index());
                }
            }
            default -> {}
        }
    }

    private void enter(Line line, @Nullable State next, String on, int at) {
        State past = line.state;
        if (past != null && at > line.since) {
            line.last = slices.size();
            slices.add(new Slice(line.lane, past, line.on, line.since, at));
        }
        line.state = next;
        line.on = on;
        line.since = at;
    }
}
