package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.List;
import java.util.Optional;

/**
 * A way to end: {@code complete}, {@code deadlock}, {@code panic}, or {@code panic:Type} with the
 * exception that {@code main} throws, by its simple name or by its whole name.
 *
 * @param end the way
 * @param exception the exception's type, if that matters
 */
record EndForm(End end, Optional<String> exception) {

    private static final String PANIC = End.PANIC.label() + ":";

    /** How the run ended, with its exception if it threw one. */
    static EndForm of(Trace trace) {
        End end = trace.ending().end();
        String message = trace.ending().message().lines().findFirst().orElse("");
        int colon = message.indexOf(':');
        String type = colon < 0 ? message : message.substring(0, colon);
        return new EndForm(
                end, end == End.PANIC && !type.isBlank() ? Optional.of(type) : Optional.empty());
    }

    /** Whether the run ended like this. */
    boolean isMetBy(Trace trace) {
        if (trace.ending().end() != end) {
            return false;
        }
        return exception.isEmpty()
                || of(trace).exception().equals(exception)
                || lastThrown(trace).equals(exception);
    }

    /** The whole name of what the run threw at last. */
    private static Optional<String> lastThrown(Trace trace) {
        List<Event> panics =
                trace.events().stream().filter(it -> it.kind() == EventKind.PANIC).toList();
        return panics.isEmpty() ? Optional.empty() : Optional.of(panics.getLast().detail());
    }

    /** The text by which lessons write it. */
    String label() {
        return exception.map(type -> PANIC + type).orElse(end.label());
    }

    /** The form that a lesson writes; empty if there is none such. */
    static Optional<EndForm> ofLabel(String label) {
        if (label.startsWith(PANIC)) {
            return Optional.of(
                    new EndForm(End.PANIC, Optional.of(label.substring(PANIC.length()))));
        }
        return End.ofLabel(label)
                .filter(Ends.JUDGED::contains)
                .map(end -> new EndForm(end, Optional.empty()));
    }

    /** Whether two forms can be those of one end. */
    boolean overlaps(EndForm other) {
        return end == other.end
                && (exception.isEmpty()
                        || other.exception.isEmpty()
                        || exception.equals(other.exception));
    }
}
