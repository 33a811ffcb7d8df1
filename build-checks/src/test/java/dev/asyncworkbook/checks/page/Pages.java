package dev.asyncworkbook.checks.page;

import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.page.Comparison;
import dev.asyncworkbook.grader.timeline.page.TimelinePage;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages that are looked at. */
final class Pages {

    /** Two senders and a receiver. */
    static final String MESSAGES =
            """
            void main() {
                var channel = Mpsc.<String>channel(32);
                var rx = channel.rx();
                for (String name : List.of("first", "second")) {
                    var tx = channel.tx().copy();
                    spawn(() -> {
                        try (tx) {
                            sleep(Duration.ofMillis(5)).await();
                            tx.send("sent by the " + name).await();
                        }
                    });
                }
                channel.tx().close();
                while (rx.recv().await() instanceof Some(var message)) {
                    println("GOT = " + message);
                }
            }
            """;

    /** What tries to break out of the page. */
    static final String HOSTILE =
            "</script></pre></code><script>window.broken = 1</script>"
                    + "<img src=x onerror='window.broken = 2'>\" ' & \u202e\u0007 end";

    private static final int MOST_EVENTS = 20_000;

    private Pages() {}

    /** The timeline of a program that is really run. */
    static Timeline run(String name, String source) {
        Program program = new Program(name, source);
        if (new ProgramCompiler().compile(program) instanceof Compilation.Compiled(var compiled)) {
            try (ProgramRunner runner = new ProgramRunner()) {
                Trace trace = runner.run(compiled, Schedule.DEFAULT, RunLimits.DEFAULT, _ -> {});
                return Timeline.of(program, trace);
            }
        }
        throw new AssertionError("it does not compile");
    }

    /** The page of a program whose name, text and output try to break out. */
    static String hostile() {
        String literal =
                HOSTILE.replace("\"", "\\\"").replace("\u202e", "\\u202e").replace("\u0007", "\\b");
        String source = "void main() { println(\"" + literal + "\"); } // " + HOSTILE + "\n";
        Timeline timeline = run(HOSTILE.replace('/', '_'), source);
        Comparison comparison = new Comparison(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
        return TimelinePage.of(timeline, comparison);
    }

    /** A run as long as the kernel keeps it, of which the end is missing. */
    static Timeline longest() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(1, Subject.Kind.TASK, "main", 1, 0));
        subjects.add(new Subject(2, Subject.Kind.TASK, "t1", 2, 1));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < MOST_EVENTS; i++) {
            int task = 1 + i / 4 % 2;
            EventKind kind =
                    switch (i % 4) {
                        case 0 -> EventKind.POLL;
                        case 1 -> EventKind.PRINT;
                        case 2 -> EventKind.WAKE;
                        default -> EventKind.PENDING;
                    };
            int object = kind == EventKind.PRINT ? 0 : kind == EventKind.WAKE ? 3 - task : task;
            List<Integer> causes = i > 3 && i % 4 == 0 ? List.of(i - 2) : List.of();
            String detail = kind == EventKind.PRINT ? "line of step " + i : "";
            events.add(new Event(i, i / 40, kind, task, 0, object, detail, 1 + i % 3, causes));
        }
        Trace trace =
                new Trace(
                        subjects,
                        events,
                        Ending.COMPLETE,
                        List.of(),
                        Schedule.DEFAULT,
                        MOST_EVENTS / 40,
                        true,
                        Map.of());
        return Timeline.of(new Program("long.java", "one\ntwo\nthree\n"), trace);
    }
}
