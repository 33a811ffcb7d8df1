package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The clause {@code end} with {@code leak:0}: when {@code main} has ended, nothing of the program
 * is left: no task that has not finished, none whose handle nobody has awaited or aborted, and no
 * timer that such a task still waits for.
 *
 * <p>A program that comes to a halt leaves all that waits.
 */
record LeakFree() implements Expectation {

    /** How lessons write it. */
    static final String LABEL = "leak:0";

    @Override
    public Outcome judge(Observation run) {
        End end = run.trace().ending().end();
        if (end != End.COMPLETE && end != End.PANIC) {
            return fails(List.of("the end is " + end.label() + ": whoever waits is left"));
        }
        List<String> left = new ArrayList<>();
        List<Event> lived = untilMainEnds(run);
        for (Event spawn : lived) {
            if (spawn.kind() == EventKind.SPAWN) {
                describeLeft(spawn, lived, run, left);
            }
        }
        return left.isEmpty() ? Outcome.HOLDS : fails(left);
    }

    private static Outcome fails(List<String> left) {
        return new Outcome.Fails("nothing left when main ends", String.join("\n", left));
    }

    private static void describeLeft(
            Event spawn, List<Event> lived, Observation run, List<String> left) {
        Set<EventKind> fate = new HashSet<>();
        lived.stream()
                .filter(event -> event.object() == spawn.object())
                .forEach(event -> fate.add(event.kind()));
        String task = run.subject(spawn.object()).map(Subject::name).orElse("a task");
        String which = Visible.text(task) + ", spawned in " + Visible.event(spawn, run);
        boolean finished =
                fate.contains(EventKind.COMPLETE)
                        || fate.contains(EventKind.PANIC)
                        || fate.contains(EventKind.DROP);
        if (!finished) {
            left.add("- not finished: " + which);
            liveTimers(spawn.object(), lived, run, left);
        } else if (!fate.contains(EventKind.JOIN) && !fate.contains(EventKind.ABORT)) {
            left.add("- never awaited: " + which);
        }
    }

    private static void liveTimers(
            int task, List<Event> lived, Observation run, List<String> left) {
        Set<Integer> fired = new HashSet<>();
        lived.stream()
                .filter(event -> event.kind() == EventKind.FIRE)
                .forEach(event -> fired.add(event.object()));
        lived.stream()
                .filter(event -> event.kind() == EventKind.ARM && event.task() == task)
                .filter(event -> !fired.contains(event.object()))
                .reduce((_, latest) -> latest)
                .ifPresent(event -> left.add("- its timer: " + Visible.event(event, run)));
    }

    /** What happened until main's own last event; what is dropped then was left. */
    private static List<Event> untilMainEnds(Observation run) {
        int main = run.events().isEmpty() ? Subject.NONE : run.events().getFirst().task();
        return run.events().stream()
                .filter(event -> event.object() == main)
                .filter(event ->
                        event.kind() == EventKind.COMPLETE || event.kind() == EventKind.PANIC)
                .findFirst()
                .map(end -> run.events().subList(0, end.index()))
                .orElse(run.events());
    }
}
