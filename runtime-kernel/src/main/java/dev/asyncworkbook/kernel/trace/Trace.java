package dev.asyncworkbook.kernel.trace;

import java.util.List;
import java.util.Optional;

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
 */
public record Trace(
        List<Subject> subjects,
        List<Event> events,
        Ending ending,
        List<Diagnostic> diagnostics,
        Schedule schedule,
        long virtualMillis,
        boolean truncated) {

    /** Copies the lists. */
    public Trace {
        subjects = List.copyOf(subjects);
        events = List.copyOf(events);
        diagnostics = List.copyOf(diagnostics);
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
