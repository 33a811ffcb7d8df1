package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import java.util.Arrays;
import java.util.List;

/** What events of each kind can have, so that a pattern that never matches is found in advance. */
final class KindFacts {

    private static final List<Subject.Kind> LOCKS =
            List.of(Subject.Kind.MUTEX, Subject.Kind.STD_MUTEX);
    private static final List<Subject.Kind> CHANNELS =
            List.of(Subject.Kind.MPSC, Subject.Kind.ONESHOT);

    private KindFacts() {}

    /** Whether events of this kind carry a text. */
    static boolean hasText(EventKind kind) {
        return switch (kind) {
            case PRINT, SEND, FULL, RECV, CLOSE, PANIC, ARM, FIRE -> true;
            default -> false;
        };
    }

    /** The kinds of things that an event of this kind can happen to; empty if to none. */
    static List<Subject.Kind> objects(EventKind kind) {
        return switch (kind) {
            case PRINT -> List.of();
            case SPAWN, WAKE, ABORT, JOIN, PANIC -> List.of(Subject.Kind.TASK);
            case POLL, COMPLETE -> List.of(Subject.Kind.TASK, Subject.Kind.FUTURE);
            case CREATE -> List.of(Subject.Kind.FUTURE);
            case DROP -> List.of(Subject.Kind.TASK, Subject.Kind.FUTURE, Subject.Kind.MPSC);
            case ARM, FIRE -> List.of(Subject.Kind.TIMER);
            case REQUEST, GRANT, RELEASE -> LOCKS;
            case BLOCK -> List.of(Subject.Kind.STD_MUTEX);
            case FULL -> List.of(Subject.Kind.MPSC);
            case SEND, RECV, EMPTY, CLOSE -> CHANNELS;
            case PENDING -> List.of(Subject.Kind.values());
        };
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
