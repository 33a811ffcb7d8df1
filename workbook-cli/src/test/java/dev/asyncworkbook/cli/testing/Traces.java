package dev.asyncworkbook.cli.testing;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Traces made up for tests. */
public final class Traces {

    private Traces() {}

    /** Of {@code main} and so many tasks, each of which prints once. */
    public static Trace withTasks(int tasks) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(1, Subject.Kind.TASK, "main", 1, 0));
        List<Event> events = new ArrayList<>();
        events.add(event(events.size(), EventKind.POLL, 1, 1, "", 0, 0));
        for (int i = 1; i <= tasks; i++) {
            subjects.add(new Subject(1 + i, Subject.Kind.TASK, "t" + i, 3, 1));
            events.add(event(events.size(), EventKind.SPAWN, 1, 1 + i, "", 0, 3));
        }
        events.add(event(events.size(), EventKind.PENDING, 1, 2, "", 0, 8));
        for (int i = 1; i <= tasks; i++) {
            events.add(event(events.size(), EventKind.POLL, 1 + i, 1 + i, "", 10, 0));
            String text = "hello from task " + i + ", a line that may be long";
            events.add(event(events.size(), EventKind.PRINT, 1 + i, 0, text, 10, 4));
            events.add(event(events.size(), EventKind.COMPLETE, 1 + i, 1 + i, "", 10, 0));
        }
        Ending ending = new Ending(End.DEADLOCK, "`main` waits at line 8 for `t1`", 8);
        return new Trace(
                subjects, events, ending, List.of(), Schedule.DEFAULT, 10, false, Map.of());
    }

    private static Event event(
            int index, EventKind kind, int task, int object, String detail, long time, int line) {
        return new Event(index, time, kind, task, 0, object, detail, line, List.of());
    }
}
