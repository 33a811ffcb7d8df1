package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells steps that belong together as one: asking in vain and waiting, sending and waking the
 * receiver, the end of a block that is the end of its task. Nothing is left out but noise.
 */
final class Joining {

    private final Timeline timeline;
    private final List<Row> rows = new ArrayList<>();

    /** The last step that is in the last row. */
    private Optional<Event> before = Optional.empty();

    /** The blocks that are the body of a task: the first that a task of its own starts. */
    private final Set<Integer> bodies = new HashSet<>();

    /** How many turns each task has had. */
    private final Map<Integer, Integer> turns = new HashMap<>();

    private Joining(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The rows of all steps. */
    static List<Row> rows(Timeline timeline) {
        Joining joining = new Joining(timeline);
        timeline.steps().forEach(joining::add);
        return joining.rows;
    }

    private void add(Step step) {
        Row row =
                new Row(
                        step.number(),
                        step.number(),
                        step.lane(),
                        step.mark(),
                        step.words(),
                        step.event().line());
        Optional<Row> joined =
                rows.isEmpty() || rows.getLast().lane() != step.lane()
                        ? Optional.empty()
                        : joined(rows.getLast(), row, before.orElseThrow(), step.event());
        if (joined.isPresent()) {
            rows.removeLast();
        }
        rows.add(joined.orElse(row));
        before = Optional.of(step.event());
        if (step.event().kind() == EventKind.POLL && isOwn(step.event())) {
            turns.merge(step.event().task(), 1, Integer::sum);
        }
    }

    private Optional<Row> joined(Row row, Row next, Event last, Event event) {
        boolean sameThing = last.object() == event.object();
        return switch (event.kind()) {
            case PENDING -> waiting(row, next, last, event);
            case BLOCK ->
                    last.kind() == EventKind.REQUEST && sameThing
                            ? Optional.of(row.with(next, Mark.BLOCK, next.words()))
                            : resumed(row, next, last);
            case SPAWN ->
                    last.kind() == EventKind.CREATE && last.line() == event.line()
                            ? Optional.of(row.with(next, Mark.SPAWN, next.words()))
                            : resumed(row, next, last);
            case WAKE -> waking(row, next, last, event);
            case POLL -> starting(row, next, last, event);
            case COMPLETE, DROP ->
                    last.kind() == event.kind() && isOwn(event) && isBody(last)
                            ? Optional.of(row.with(next, mark(next), next.words()))
                            : resumed(row, next, last);
            default -> resumed(row, next, last);
        };
    }

    /** Also of a task that never came to start it. */
    private boolean isBody(Event event) {
        return bodies.contains(event.object())
                || (event.kind() == EventKind.DROP && !turns.containsKey(event.task()));
    }

    /** That a task has its turn shows by what it does with it. */
    private static Optional<Row> resumed(Row row, Row next, Event last) {
        return last.kind() == EventKind.POLL && row.mark() == Mark.RUN && isQuiet(row)
                ? Optional.of(row.with(next, mark(next), next.words()))
                : Optional.empty();
    }

    private static boolean isQuiet(Row row) {
        return row.words().equals("runs");
    }

    private static Mark mark(Row row) {
        return row.mark() == null ? Mark.OTHER : row.mark();
    }

    private static Optional<Row> waiting(Row row, Row next, Event last, Event event) {
        boolean sameThing = last.object() == event.object();
        if (last.kind() == EventKind.WAKE && last.object() == event.task()) {
            return Optional.of(row.with(next, Mark.WAIT, "gives way to the others"));
        }
        return switch (last.kind()) {
            case EMPTY, FULL, REQUEST ->
                    sameThing
                            ? Optional.of(row.with(next, Mark.WAIT, row.words() + " and waits"))
                            : Optional.empty();
            case ARM ->
                    sameThing
                            ? Optional.of(
                                    row.with(
                                            next,
                                            Mark.WAIT,
                                            "sleeps until " + Harmless.text(last.detail()) + " ms"))
                            : Optional.empty();
            default -> resumed(row, next, last);
        };
    }

    private static Optional<Row> waking(Row row, Row next, Event last, Event event) {
        if (event.object() == event.task()) {
            return resumed(row, next, last);
        }
        String whom = next.words().substring("wakes".length());
        return switch (last.kind()) {
            case WAKE -> Optional.of(row.with(next, mark(row), row.words() + " and" + whom));
            case SEND, RECV, RELEASE, COMPLETE, PANIC, CLOSE, NOTIFY, FIRE, ABORT, DROP ->
                    Optional.of(row.with(next, mark(row), row.words() + ", which wakes" + whom));
            default -> resumed(row, next, last);
        };
    }

    private Optional<Row> starting(Row row, Row next, Event last, Event event) {
        if (isOwn(event)) {
            return Optional.empty();
        }
        if (last.kind() == EventKind.POLL && isOwn(last) && isFirstTurn(event.task())) {
            bodies.add(event.object());
            return Optional.of(row.with(next, Mark.RUN, "runs"));
        }
        return resumed(row, next, last);
    }

    /** Whether a task that is not main has only now begun. */
    private boolean isFirstTurn(int task) {
        return turns.getOrDefault(task, 0) == 1
                && timeline.trace()
                        .subject(task)
                        .filter(it -> it.creator() != Subject.NONE)
                        .isPresent();
    }

    private static boolean isOwn(Event event) {
        return event.object() == event.task() || event.object() == Subject.NONE;
    }
}
