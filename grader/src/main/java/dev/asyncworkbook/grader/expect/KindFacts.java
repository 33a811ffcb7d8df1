package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What events of each kind can have, so that a pattern that never matches is found in advance. */
final class KindFacts {

    private KindFacts() {}

    /** Whether events of this kind carry a text. */
    static boolean hasText(EventKind kind) {
        return switch (kind) {
            case SPAWN, PENDING, PANIC, DROP, ARM, FIRE, BLOCK, SEND, FULL, RECV, CLOSE, PRINT ->
                    true;
            default -> false;
        };
    }

    /** The kinds of things that an event of this kind can happen to; empty if to none. */
    static List<Subject.Kind> objects(EventKind kind) {
        return switch (kind) {
            case PRINT -> List.of();
            case SPAWN, WAKE, PANIC, ABORT, JOIN -> List.of(Subject.Kind.TASK);
            case POLL, COMPLETE -> List.of(Subject.Kind.TASK, Subject.Kind.FUTURE);
            case CREATE -> List.of(Subject.Kind.FUTURE);
            case DROP -> List.of(Subject.Kind.TASK, Subject.Kind.FUTURE, Subject.Kind.MPSC);
            case ARM, FIRE -> List.of(Subject.Kind.TIMER);
            case REQUEST, GRANT, RELEASE, BLOCK ->
                    List.of(Subject.Kind.MUTEX, Subject.Kind.STD_MUTEX);
            case SEND, FULL, RECV, EMPTY, CLOSE -> List.of(Subject.Kind.MPSC, Subject.Kind.ONESHOT);
            case PENDING -> List.of(Subject.Kind.values());
        };
    }

    /** The kind of thing with this label. */
    static Optional<Subject.Kind> ofLabel(String label) {
        return Arrays.stream(Subject.Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** The labels of these kinds of things. */
    static List<String> labels(List<Subject.Kind> kinds) {
        return kinds.stream().map(Subject.Kind::label).toList();
    }

    /** The labels of all kinds of things. */
    static List<String> allLabels() {
        return labels(Arrays.asList(Subject.Kind.values()));
    }
}
