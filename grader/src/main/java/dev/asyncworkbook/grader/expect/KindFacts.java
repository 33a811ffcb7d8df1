package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.PlainData;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private static final Subject.Kind[] LISTENERS = {
        Subject.Kind.TCP_LISTENER, Subject.Kind.UNIX_LISTENER
    };

    private static final Subject.Kind[] STREAMS = {
        Subject.Kind.DUPLEX_STREAM, Subject.Kind.TCP_STREAM, Subject.Kind.UNIX_STREAM
    };

    private static final Subject.Kind[] DATAGRAMS = {
        Subject.Kind.UDP_SOCKET, Subject.Kind.UNIX_DATAGRAM
    };

    /** What bytes are sent through. */
    private static final List<Subject.Kind> SOCKETS = with(List.of(STREAMS), DATAGRAMS);

    private static final Subject.Kind[] SIGNALS = {
        Subject.Kind.NOTIFY,
        Subject.Kind.BARRIER,
        Subject.Kind.ONCE_CELL,
        Subject.Kind.SET_ONCE,
        Subject.Kind.CANCELLATION_TOKEN
    };

    private KindFacts() {}

    /** Which texts events of some kinds can have; of the others nothing is known. */
    private static final Map<EventKind, TextForm> TEXTS =
            Map.of(
                    EventKind.ARM,
                    new TextForm("\\d+", "\\d*", "a number of milliseconds"),
                    EventKind.FIRE,
                    new TextForm("\\d+", "\\d*", "a number of milliseconds"),
                    EventKind.LAG,
                    new TextForm("\\d+", "\\d*", "a number of messages"),
                    EventKind.CLOSE,
                    TextForm.oneOf(
                            "sender", "receiver", "channel", "semaphore", "writer", "listener"),
                    EventKind.PANIC,
                    new TextForm(
                            "[\\p{javaJavaIdentifierPart}.]+",
                            "[\\p{javaJavaIdentifierPart}.]*",
                            "the whole name of an exception's class"));

    /**
     * Which texts are possible.
     *
     * @param whole a regular expression for them
     * @param begin one for their beginnings
     * @param words the same for people
     */
    record TextForm(String whole, String begin, String words) {

        private static TextForm oneOf(String... texts) {
            List<String> beginnings =
                    Arrays.stream(texts)
                            .flatMap(text ->
                                    IntStream.rangeClosed(0, text.length())
                                            .mapToObj(end -> text.substring(0, end)))
                            .toList();
            return new TextForm(
                    String.join("|", texts),
                    String.join("|", beginnings),
                    "one of " + Fields.quoted(List.of(texts)));
        }
    }

    /** The form of the texts that events of this kind carry, if it is known. */
    static Optional<TextForm> texts(EventKind kind) {
        return Optional.ofNullable(TEXTS.get(kind));
    }

    /** How long the text of such an event can be, if a longer one is cut. */
    static int longestText(EventKind kind) {
        return switch (kind) {
            case SEND, RECV, FULL -> PlainData.LONGEST + "...".length();
            default -> Integer.MAX_VALUE;
        };
    }

    /** Whether events of this kind always happen to something. */
    static boolean alwaysHasObject(EventKind kind) {
        return switch (kind) {
            case PRINT, PENDING -> false;
            case RESET -> false; // a connection that was never accepted has no name
            default -> true;
        };
    }

    /** Whether a task, in a block or not, can be the one that acts; the clock is no task. */
    static boolean canHaveTask(EventKind kind) {
        return kind != EventKind.FIRE;
    }

    /** Whether events of this kind are always those of a task. */
    static boolean alwaysHasTask(EventKind kind) {
        return switch (kind) {
            case PRINT, POLL, PENDING, COMPLETE, PANIC, JOIN, SEND, RECV, FULL, EMPTY, LAG -> true;
            default -> false;
        };
    }

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
            case SEND -> union(CHANNELS, SOCKETS);
            case FULL -> with(CHANNELS, STREAMS);
            case RECV -> union(with(CHANNELS, SIGNALS), SOCKETS);
            case EMPTY -> union(with(CHANNELS, SIGNALS), List.of(STREAMS));
            case BIND -> with(List.of(LISTENERS), DATAGRAMS);
            case CONNECT, ACCEPT, RESET ->
                    List.of(Subject.Kind.TCP_STREAM, Subject.Kind.UNIX_STREAM);
            case LAG -> List.of(Subject.Kind.BROADCAST);
            case NOTIFY -> List.of(SIGNALS);
            case CLOSE ->
                    union(
                            with(CHANNELS, Subject.Kind.SEMAPHORE),
                            with(List.of(LISTENERS), STREAMS));
            case PENDING -> List.of(Subject.Kind.values());
        };
    }

    private static List<Subject.Kind> with(List<Subject.Kind> kinds, Subject.Kind... others) {
        return Stream.concat(kinds.stream(), Stream.of(others)).toList();
    }

    private static List<Subject.Kind> union(List<Subject.Kind> kinds, List<Subject.Kind> others) {
        return Stream.concat(kinds.stream(), others.stream()).toList();
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
