package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Optional;

/** An event in a few words, as said of the task that acts: {@code prints "I am first"}. */
final class EventWords {

    private final Trace trace;

    EventWords(Trace trace) {
        this.trace = trace;
    }

    /** The words. */
    String of(Event event) {
        return Columns.harmless(words(event));
    }

    /** How a reader knows the thing with this id. */
    String name(int id) {
        return Columns.harmless(trace.subject(id).map(this::name).orElse("?"));
    }

    /** An async block is named after its method, which for those in main would say too little. */
    private String name(Subject subject) {
        boolean ambiguous =
                subject.kind() == Subject.Kind.FUTURE
                        && trace.subjects().stream()
                                .anyMatch(other -> isTaskOfThisName(other, subject.name()));
        return ambiguous ? "async at " + subject.line() : subject.name();
    }

    private static boolean isTaskOfThisName(Subject subject, String name) {
        return subject.kind() == Subject.Kind.TASK && subject.name().equals(name);
    }

    private String words(Event event) {
        String object = event.object() == Subject.NONE ? "" : " " + name(event.object());
        String detail = event.detail();
        return switch (event.kind()) {
            case SPAWN -> "spawns" + object;
            case POLL -> isOwn(event) ? "runs" : "starts" + object;
            case PENDING -> object.isEmpty() ? "waits" : "waits for" + object;
            case WAKE -> "wakes" + object;
            case COMPLETE -> isOwn(event) ? "ends" : object.strip() + " ends";
            case PANIC -> (isOwn(event) ? "fails: " : object.strip() + " fails: ") + detail;
            case ABORT -> "aborts" + object;
            case JOIN -> "learns of" + object + "'s end";
            case CREATE -> "creates" + object;
            case DROP -> "drops" + object;
            case ARM -> "sets a timer for " + detail + " ms";
            case FIRE -> "timer goes off";
            case REQUEST -> isSignal(event) ? "arrives at" + object : "asks for" + object;
            case GRANT -> isSemaphore(event) ? "takes" + permits(event) : "locks" + object;
            case RELEASE -> isSemaphore(event) ? "gives back" + permits(event) : "unlocks" + object;
            case BLOCK -> "blocks on" + object;
            case SEND -> "sends " + quoted(detail);
            case FULL -> "finds" + object + " full";
            case RECV -> isSignal(event) ? "sees" + object : "receives " + quoted(detail);
            case EMPTY -> isSignal(event) ? "waits at" + object : "finds" + object + " empty";
            case LAG -> "has missed " + detail + " of" + object;
            case NOTIFY -> "notifies" + object;
            case CLOSE -> "closes" + object;
            case PRINT -> "prints \"" + detail + "\"";
        };
    }

    private boolean isSignal(Event event) {
        return kind(event)
                .filter(kind ->
                        switch (kind) {
                            case NOTIFY, BARRIER, ONCE_CELL, SET_ONCE, CANCELLATION_TOKEN -> true;
                            default -> false;
                        })
                .isPresent();
    }

    private boolean isSemaphore(Event event) {
        return kind(event).filter(Subject.Kind.SEMAPHORE::equals).isPresent();
    }

    private Optional<Subject.Kind> kind(Event event) {
        return trace.subject(event.object()).map(Subject::kind);
    }

    private String permits(Event event) {
        String count = event.detail().isEmpty() ? "a permit" : event.detail();
        return " " + count + " of " + name(event.object());
    }

    private static boolean isOwn(Event event) {
        return event.object() == event.task() || event.object() == Subject.NONE;
    }

    private static String quoted(String detail) {
        return detail.isEmpty() ? "a value" : detail;
    }
}
