package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An event in a few words, as said of the task that acts: {@code prints "I am first"}. */
public final class StepWords {

    private final Trace trace;
    private final Map<Integer, String> names = new HashMap<>();
    private final Set<String> taskNames = new HashSet<>();

    /** For the events of a trace. */
    public StepWords(Trace trace) {
        this.trace = trace;
        for (Subject subject : trace.subjects()) {
            if (subject.kind() == Subject.Kind.TASK) {
                taskNames.add(subject.name());
            }
        }
    }

    /** The words with who does it: {@code main prints "I am first"}. */
    public String sentence(Event event) {
        String who = event.task() == Subject.NONE ? Timeline.TIME : name(event.task());
        return who + " " + of(event);
    }

    /** The words. */
    String of(Event event) {
        return Legible.text(words(event)).replace('\t', ' ');
    }

    /** How a reader knows the thing with this id. */
    String name(int id) {
        return names.computeIfAbsent(
                id, _ -> Legible.text(trace.subject(id).map(this::name).orElse("something")));
    }

    /** An async block is named after its method, which for those in main would say too little. */
    private String name(Subject subject) {
        boolean ambiguous =
                subject.kind() == Subject.Kind.FUTURE && taskNames.contains(subject.name());
        return ambiguous ? "the async block of line " + subject.line() : subject.name();
    }

    private String words(Event event) {
        String object = event.object() == Subject.NONE ? "" : " " + name(event.object());
        String detail = event.detail();
        return switch (event.kind().label()) {
            case "spawn" -> "spawns" + object;
            case "poll" -> isOwn(event) ? "runs" : "starts" + object;
            case "pending" -> waits(event, object);
            case "wake" -> isOwn(event) ? "asks for another turn" : "wakes" + object;
            case "complete" -> isOwn(event) ? "ends" : "comes to the end of" + object;
            case "panic" -> "panics" + (isOwn(event) ? ": " : " in" + object + ": ") + detail;
            case "abort" -> "aborts" + object;
            case "join" -> "learns how" + object + " ended";
            case "create" -> "creates" + object + ", which does nothing yet";
            case "drop" -> isOwn(event) ? "is dropped" : "drops" + part(event) + object;
            case "arm" -> "sets a timer for " + detail + " ms";
            case "fire" -> "reaches " + event.virtualMillis() + " ms";
            case "request" -> isSignal(event) ? "arrives at" + object : "asks for" + object;
            case "grant" -> isSemaphore(event) ? "takes" + permits(event) : "locks" + object;
            case "release" ->
                    isSemaphore(event) ? "gives back" + permits(event) : "unlocks" + object;
            case "block" -> "blocks its whole thread on" + object;
            case "send" -> "sends " + value(detail);
            case "full" -> "finds" + object + " full";
            case "recv" -> received(event, object);
            case "empty" -> isSignal(event) ? "comes to" + object : "finds" + object + " empty";
            case "lag" -> "has missed " + detail + " messages of" + object;
            case "bind" -> "binds" + object + " to " + detail;
            case "connect" -> "connects" + object + " to " + detail;
            case "accept" -> "accepts" + object + " from " + detail;
            case "reset" -> "breaks" + object + ": " + detail;
            case "notify" -> "notifies" + object;
            case "close" -> "closes" + object + gone(detail);
            case "print" -> "prints \"" + detail + "\"";
            case "read" -> "reads" + field(object, detail);
            case "write" -> "writes" + field(object, detail);
            case "switch" -> "is made to give way" + (detail.isEmpty() ? "" : ": " + detail);
            default -> event.kind().label() + object + (detail.isEmpty() ? "" : ": " + detail);
        };
    }

    private String waits(Event event, String object) {
        if (kind(event).filter(Subject.Kind.TIMER::equals).isPresent()) {
            return "sleeps";
        }
        if (object.isEmpty()) {
            return hasJustAskedForAnotherTurn(event) ? "gives way to the others" : "waits";
        }
        return "waits for" + object;
    }

    private boolean hasJustAskedForAnotherTurn(Event event) {
        if (event.index() == 0 || event.index() > trace.events().size()) {
            return false;
        }
        Event before = trace.events().get(event.index() - 1);
        return before.kind() == EventKind.WAKE
                && before.task() == event.task()
                && before.object() == event.task();
    }

    private String received(Event event, String object) {
        if (isSignal(event)) {
            return "sees" + object;
        }
        return switch (event.detail()) {
            case "None" -> "learns that" + object + " is closed";
            case "EOF" -> "reads the end of" + object;
            default -> "receives " + value(event.detail());
        };
    }

    /** What goes away of a channel that others still hold. */
    private String part(Event event) {
        return event.detail().isEmpty()
                        || kind(event).filter(Subject.Kind.FUTURE::equals).isPresent()
                ? ""
                : " a " + event.detail() + " of";
    }

    private static String gone(String side) {
        return switch (side) {
            case "sender", "receiver" -> ": no " + side + " is left";
            case "writer" -> " for writing";
            default -> "";
        };
    }

    private static String field(String object, String detail) {
        return detail.isEmpty() ? object : " " + detail;
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

    private static String value(String detail) {
        return detail.isEmpty() ? "a value" : "\"" + detail + "\"";
    }
}
