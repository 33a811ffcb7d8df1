package dev.asyncworkbook.grader;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes small traces by hand; the task {@code main} is there from the start. */
public final class TraceBuilder {

    /** The id of the task {@code main}. */
    public static final int MAIN = 1;

    private final List<Subject> subjects = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Ending ending = Ending.COMPLETE;
    private Schedule schedule = Schedule.DEFAULT;
    private final Map<String, String> finals = new HashMap<>();
    private long time;
    private boolean truncated;
    private int future = Subject.NONE;

    /** Starts a trace. */
    public TraceBuilder() {
        subject(Subject.Kind.TASK, "main");
    }

    /** Adds a thing and answers its id. */
    public int subject(Subject.Kind kind, String name) {
        subjects.add(new Subject(subjects.size() + 1, kind, name, 0, Subject.NONE));
        return subjects.size();
    }

    /** Adds a task and answers its id. */
    public int task(String name) {
        return subject(Subject.Kind.TASK, name);
    }

    /** The async block in which the events that follow happen. */
    public TraceBuilder in(int block) {
        future = block;
        return this;
    }

    /** Adds an event; its line is its index plus one. */
    public TraceBuilder event(EventKind kind, int task, int object, String text, int... causes) {
        int index = events.size();
        List<Integer> because = Arrays.stream(causes).boxed().toList();
        events.add(new Event(index, time, kind, task, future, object, text, index + 1, because));
        return this;
    }

    /** Adds a printed line. */
    public TraceBuilder print(int task, String line, int... causes) {
        return event(EventKind.PRINT, task, Subject.NONE, line, causes);
    }

    /** The index of the event that was added last. */
    public int last() {
        return events.size() - 1;
    }

    /** Sets how it ends. */
    public TraceBuilder ends(End end, String message) {
        ending = new Ending(end, message, 0);
        return this;
    }

    /** Adds a diagnostic. */
    public TraceBuilder diagnostic(String code, String message, int line) {
        diagnostics.add(new Diagnostic(code, message, line, "help"));
        return this;
    }

    /** The virtual time of the events that follow. */
    public TraceBuilder time(long millis) {
        time = millis;
        return this;
    }

    /** Adds a final value. */
    public TraceBuilder holds(String name, String value) {
        finals.put(name, value);
        return this;
    }

    /** Says that events are missing. */
    public TraceBuilder truncated() {
        truncated = true;
        return this;
    }

    /** Sets the choices that led here. */
    public TraceBuilder schedule(Integer... picks) {
        schedule = new Schedule(List.of(picks));
        return this;
    }

    /** The trace. */
    public Trace build() {
        return new Trace(subjects, events, ending, diagnostics, schedule, time, truncated, finals);
    }
}
