package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Runs written by hand, and runs made up from a seed. */
public final class Runs {

    /** The text that the runs by hand belong to. */
    public static final Program PROGRAM =
            new Program(
                    "talk.java",
                    """
                    void main() {
                        var channel = Mpsc.<String>channel(1);
                        var t1 = spawn(() -> channel.tx().send("<b>hello</b>").await());
                        println(channel.rx().recv().await());
                        sleep(Duration.ofMillis(5)).await();
                        t1.await();
                    }
                    """);

    private final List<Subject> subjects = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private long now;

    private Runs() {
        subject(Subject.Kind.TASK, "main", 1, 0);
    }

    private int subject(Subject.Kind kind, String name, int line, int creator) {
        subjects.add(new Subject(subjects.size() + 1, kind, name, line, creator));
        return subjects.size();
    }

    private int event(
            EventKind kind, int task, int object, String detail, int line, Integer... causes) {
        int index = events.size();
        events.add(new Event(index, now, kind, task, 0, object, detail, line, List.of(causes)));
        return index;
    }

    private Trace trace() {
        return new Trace(
                subjects,
                events,
                Ending.COMPLETE,
                List.of(),
                Schedule.DEFAULT,
                now,
                false,
                Map.of());
    }

    /** A task sends a text to main, which prints it, sleeps, and learns of the task's end. */
    public static Timeline talk() {
        Runs run = new Runs();
        int channel = run.subject(Subject.Kind.MPSC, "channel", 2, 1);
        int block = run.subject(Subject.Kind.FUTURE, "main", 3, 1);
        int t1 = run.subject(Subject.Kind.TASK, "t1", 3, 1);
        int timer = run.subject(Subject.Kind.TIMER, "timer", 5, 1);
        run.event(EventKind.POLL, 1, 1, "", 0);
        int made = run.event(EventKind.CREATE, 1, block, "", 3);
        int spawn = run.event(EventKind.SPAWN, 1, t1, "t1", 3, made);
        run.event(EventKind.EMPTY, 1, channel, "", 4);
        run.event(EventKind.PENDING, 1, channel, "", 4);
        run.event(EventKind.POLL, t1, t1, "", 0, spawn);
        run.event(EventKind.POLL, t1, block, "", 0, made);
        int send = run.event(EventKind.SEND, t1, channel, "<b>hello</b>", 3);
        int wake = run.event(EventKind.WAKE, t1, 1, "", 3, send);
        run.event(EventKind.COMPLETE, t1, block, "", 0);
        int end = run.event(EventKind.COMPLETE, t1, t1, "", 0);
        run.event(EventKind.POLL, 1, 1, "", 0, wake);
        run.event(EventKind.RECV, 1, channel, "<b>hello</b>", 4, send);
        run.event(EventKind.PRINT, 1, 0, "<b>hello</b>", 4);
        int arm = run.event(EventKind.ARM, 1, timer, "5", 5);
        run.event(EventKind.PENDING, 1, timer, "", 5);
        run.now = 5;
        int fire = run.event(EventKind.FIRE, 0, timer, "5", 0, arm);
        int again = run.event(EventKind.WAKE, 0, 1, "", 0, fire);
        run.event(EventKind.POLL, 1, 1, "", 0, again);
        run.event(EventKind.JOIN, 1, t1, "", 6, end);
        run.event(EventKind.COMPLETE, 1, 1, "", 0);
        return Timeline.of(PROGRAM, run.trace());
    }

    /** Two tasks give way to each other so often. */
    public static Timeline yielding(int times) {
        Runs run = new Runs();
        int other = run.subject(Subject.Kind.TASK, "t1", 2, 1);
        run.event(EventKind.POLL, 1, 1, "", 0);
        run.event(EventKind.SPAWN, 1, other, "t1", 2);
        for (int i = 0; i < times; i++) {
            for (int task : List.of(1, other)) {
                run.event(EventKind.WAKE, task, task, "", 3);
                run.event(EventKind.PENDING, task, 0, "", 3);
                run.event(EventKind.POLL, 3 - task, 3 - task, "", 0);
            }
        }
        return Timeline.of(PROGRAM, run.trace());
    }

    /**
     * A run that could be: tasks take turns, in which they spawn, wake, print, lock, and end.
     * Causes point to earlier events.
     */
    public static Timeline generated(long seed) {
        Random random = new Random(seed);
        Runs run = new Runs();
        int lock = run.subject(Subject.Kind.MUTEX, "lock", 1, 1);
        List<Integer> alive = new ArrayList<>(List.of(1));
        for (int turn = 0; turn < 60 && !alive.isEmpty(); turn++) {
            int task = alive.get(random.nextInt(alive.size()));
            run.event(EventKind.POLL, task, task, "", 0, run.earlier(random));
            for (int i = random.nextInt(4); i > 0; i--) {
                run.act(random, task, lock, alive);
            }
            if (random.nextInt(6) == 0) {
                run.event(EventKind.COMPLETE, task, task, "", 0);
                alive.removeIf(each -> each == task);
                run.event(EventKind.WAKE, task, 1 + random.nextInt(2), "", 0);
            } else {
                run.event(EventKind.PENDING, task, random.nextBoolean() ? lock : 0, "", 4);
            }
            if (random.nextInt(5) == 0) {
                run.now += 10;
                run.event(EventKind.FIRE, 0, 0, "", 0, run.earlier(random));
            }
        }
        return Timeline.of(PROGRAM, run.trace());
    }

    private void act(Random random, int task, int lock, List<Integer> alive) {
        switch (random.nextInt(5)) {
            case 0 -> {
                int spawned = subject(Subject.Kind.TASK, "t" + subjects.size(), 2, task);
                alive.add(spawned);
                event(EventKind.SPAWN, task, spawned, "", 2);
            }
            case 1 ->
                    event(
                            EventKind.WAKE,
                            task,
                            alive.get(random.nextInt(alive.size())),
                            "",
                            3,
                            earlier(random));
            case 2 -> event(EventKind.GRANT, task, lock, "", 4, earlier(random));
            case 3 -> event(EventKind.RELEASE, task, lock, "", 5);
            default -> event(EventKind.PRINT, task, 0, "line", 6);
        }
    }

    private Integer[] earlier(Random random) {
        return events.isEmpty()
                ? new Integer[0]
                : IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> random.nextInt(events.size()))
                        .toArray(Integer[]::new);
    }
}
