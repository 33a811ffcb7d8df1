package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What events of each kind can have, so that a pattern that never matches is found in advance. */
final class KindFacts {

    private static final List<Subject.Kind> LOCKS =
            List.of(
                    Subject.Kind.MUTEX,
                    Subject.Kind.STD_MUTEX,
                    Subject.Kind.RW_LOCK,
                    Subject.Kind.STD_RW_LOCK,
                    Subject.Kind.SEMAPHORE);

    private static final List<Subject.Kind> CHANNELS =
            List.of(
                    Subject.Kind.MPSC,
                    Subject.Kind.ONESHOT,
                    Subject.Kind.BROADCAST,
                    Subject.Kind.WATCH,
                    Subject.Kind.ASYNC_CHANNEL,
                    Subject.Kind.STD_CHANNEL);

    private static final Subject.Kind[] SIGNALS = {
        Subject.Kind.NOTIFY,
        Subject.Kind.BARRIER,
        Subject.Kind.ONCE_CELL,
        Subject.Kind.SET_ONCE,
        Subject.Kind.CANCELLATION_TOKEN
    };

    private KindFacts() {}

    /** Whether events of this kind carry a text. */
    static boolean hasText(EventKind kind) {
        return switch (kind) {
            case POLL, WAKE, COMPLETE, ABORT, JOIN, CREATE, EMPTY, SWITCH -> false;
            default -> true;
        };
    }

    /** The kinds of things that an event of this kind can happen to; empty if to none. */
    static List<Subject.Kind> objects(EventKind kind) {
        return switch (kind) {
            case PRINT, SWITCH, READ, WRITE -> List.of();
            case SPAWN, WAKE, PANIC, ABORT, JOIN -> List.of(Subject.Kind.TASK);
            case POLL, COMPLETE -> List.of(Subject.Kind.TASK, Subject.Kind.FUTURE);
            case CREATE -> List.of(Subject.Kind.FUTURE);
            case DROP -> with(CHANNELS, Subject.Kind.TASK, Subject.Kind.FUTURE);
            case ARM, FIRE -> List.of(Subject.Kind.TIMER);
            case REQUEST -> with(LOCKS, Subject.Kind.BARRIER);
            case GRANT, RELEASE -> LOCKS;
            case BLOCK -> with(LOCKS, Subject.Kind.STD_CHANNEL);
            case SEND, FULL -> CHANNELS;
            case RECV, EMPTY -> with(CHANNELS, SIGNALS);
            case LAG -> List.of(Subject.Kind.BROADCAST);
            case NOTIFY -> List.of(SIGNALS);
            case CLOSE -> with(CHANNELS, Subject.Kind.SEMAPHORE);
            case PENDING -> List.of(Subject.Kind.values());
        };
    }

    private static List<Subject.Kind> with(List<Subject.Kind> kinds, Subject.Kind... others) {
        return Stream.concat(kinds.stream(), Stream.of(others)).toList();
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
