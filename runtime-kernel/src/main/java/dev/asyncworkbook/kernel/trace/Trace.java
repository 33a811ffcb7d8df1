package dev.asyncworkbook.kernel.trace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is known of one run under one schedule.
 *
 * @param subjects the things that events happened to, in the order of their ids
 * @param events what happened, in order
 * @param ending how it ended
 * @param diagnostics what the kernel has to say about it, in the order of their codes and lines
 * @param schedule the choices that were made, which reproduce the run
 * @param virtualMillis the virtual time that passed
 * @param truncated whether events are missing at the end because there were too many
 * @param finals what the learner's variables held in the end, as {@link PlainData}, by name: fields
 *     of the program and what is inside of locks and cells
 */
public record Trace(
        List<Subject> subjects,
        List<Event> events,
        Ending ending,
        List<Diagnostic> diagnostics,
        Schedule schedule,
        long virtualMillis,
        boolean truncated,
        Map<String, String> finals) {

    /** How many final values are kept. */
    public static final int MOST_FINALS = 100;

    /** Copies the lists; the final values are in the order of their names. */
    public Trace {
        subjects = List.copyOf(subjects);
        events = List.copyOf(events);
        diagnostics = List.copyOf(diagnostics);
        finals = Collections.unmodifiableMap(new TreeMap<>(finals));
    }

    /** The same run with these final values as well; a name that is there already keeps its own. */
    public Trace withFinals(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(finals);
        more.forEach((name, value) -> {
            if (all.size() < MOST_FINALS) {
                all.putIfAbsent(name, value);
            }
        });
        return new Trace(
                subjects, events, ending, diagnostics, schedule, virtualMillis, truncated, all);
    }

    /** The same run with another ending. */
    public Trace withEnding(Ending other) {
        return new Trace(
                subjects, events, other, diagnostics, schedule, virtualMillis, truncated, finals);
    }

    /** The subject with this id; empty for {@link Subject#NONE} and for ids that are not here. */
    public Optional<Subject> subject(int id) {
        return id > 0 && id <= subjects.size()
                ? Optional.of(subjects.get(id - 1))
                : Optional.empty();
    }

    /** The printed lines, in order. */
    public List<String> output() {
        return events.stream()
                .filter(event -> event.kind() == EventKind.PRINT)
                .map(Event::detail)
                .toList();
    }
}
