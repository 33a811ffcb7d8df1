package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes down what happens in a run.
 *
 * <p>Any thread may use it. It never calls learner code, with one exception: what is printed was
 * turned into text before, by the task that prints.
 */
public final class Recorder {

    /** The index that stands for "no event". */
    public static final int NO_EVENT = -1;

    /** The recorder of a runtime that nobody watches. */
    static final Recorder OFF = new Recorder(Mode.OFF, Limits.DEFAULT, Map.of(), _ -> {});

    private enum Mode {
        /** Nothing is kept, and what is printed goes to the standard output. */
        OFF,
        /** Only what is printed is kept. */
        OUTPUT,
        /** Everything is kept. */
        ALL
    }

    private final Mode mode;
    private final boolean on;
    private final Limits limits;
    private final Map<Integer, String> names;
    private final Consumer<String> output;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final LooseEnds looseEnds;
    private final FinalValues finalValues = new FinalValues();
    private boolean truncated;
    private long printedBytes;

    /** Set once, by the scheduler that this recorder belongs to. */
    private @Nullable Clock clock;

    private Recorder(
            Mode mode, Limits limits, Map<Integer, String> names, Consumer<String> output) {
        this.mode = mode;
        on = mode == Mode.ALL;
        looseEnds = new LooseEnds(on);
        this.limits = limits;
        this.names = names;
        this.output = output;
    }

    /**
     * A recorder that writes everything down.
     *
     * @param names the learner's variable for the lock or channel that is made on a line
     */
    public static Recorder on(Limits limits, Map<Integer, String> names, Consumer<String> output) {
        return new Recorder(Mode.ALL, limits, Map.copyOf(names), output);
    }

    /** A recorder that writes down what is printed, and else nothing. */
    public static Recorder ofOutput(Limits limits) {
        return new Recorder(Mode.OUTPUT, limits, Map.of(), _ -> {});
    }

    /** The recorder of the runtime that the calling thread is inside of, or {@link #OFF}. */
    public static Recorder current() {
        Scheduler scheduler = Scheduler.currentOrNull();
        return scheduler == null ? OFF : scheduler.recorder();
    }

    /** Takes the time from this clock; a runtime inside the run does not replace the run's own. */
    void attach(Clock time) {
        if (on && clock == null) {
            clock = time;
        }
    }

    /** Whether what is printed is kept, as it is in a program's run. */
    public boolean isOfRun() {
        return mode != Mode.OFF;
    }

    /** Whether anybody watches; if not, lines and names need not be found out. */
    public boolean isOn() {
        return on;
    }

    /**
     * Registers a thing that the learner made; it is called by the learner's variable, if known.
     */
    public int subject(Subject.Kind kind, CallSite origin) {
        String name =
                kind == Subject.Kind.FUTURE
                        ? origin.method()
                        : names.getOrDefault(origin.line(), kind.label());
        return subject(kind, name, origin.line());
    }

    /** Registers a thing that has a name. */
    int subject(Subject.Kind kind, String name, int line) {
        if (!on) {
            return Subject.NONE;
        }
        int maker = Acting.task();
        synchronized (this) {
            if (subjects.size() >= limits.maxEvents()) {
                truncated = true;
                return Subject.NONE;
            }
            Subject subject = new Subject(subjects.size() + 1, kind, name, line, maker);
            subjects.add(subject);
            return subject.id();
        }
    }

    /** Notes where to find what a thing holds, if a variable of the learner's has it. */
    public void watch(int subject, Supplier<? extends @Nullable Object> value) {
        if (subject != Subject.NONE) {
            Subject known = known(subject);
            if (known.name().equals(names.get(known.line()))) {
                finalValues.add(known.name(), value);
            }
        }
    }

    private synchronized Subject known(int subject) {
        return subjects.get(subject - 1);
    }

    /** What the learner's variables hold now. */
    Map<String, String> finals() {
        return finalValues.read();
    }

    /** How a reader knows a thing: "the mutex `a` of line 3". */
    public String describe(int subject) {
        if (subject == Subject.NONE) {
            return "something";
        }
        Subject known = known(subject);
        String kind = known.kind().label();
        String name = known.name().equals(kind) ? "" : " `" + known.name() + "`";
        return "the " + kind + name + " of line " + known.line();
    }

    /** Writes down an event at the learner's current line, and answers its index. */
    public int event(EventKind kind, int object, String detail, int... causes) {
        return on ? eventAt(Acting.line(), kind, object, detail, causes) : NO_EVENT;
    }

    /**
     * Writes down an event of a value on its way, which is shown as {@link Payload} does; nobody
     * has to make the text of one that is not written down.
     */
    public int message(EventKind kind, int object, @Nullable Object value, int... causes) {
        return on ? event(kind, object, Payload.text(value), causes) : NO_EVENT;
    }

    /** Writes down an event at a line that is known already. */
    int eventAt(int line, EventKind kind, int object, String detail, int... causes) {
        if (!on) {
            return NO_EVENT;
        }
        List<Integer> known = Arrays.stream(causes).filter(i -> i != NO_EVENT).boxed().toList();
        long now = clock == null ? 0 : clock.now();
        boolean isClocks = kind == EventKind.FIRE; // even if a task lets the time pass in its turn
        int task = isClocks ? Subject.NONE : Acting.task();
        int future = isClocks ? Subject.NONE : Acting.future();
        synchronized (this) {
            int index = events.size();
            if (index >= limits.maxEvents()) {
                truncated = true;
                return NO_EVENT;
            }
            events.add(new Event(index, now, kind, task, future, object, detail, line, known));
            return index;
        }
    }

    /** The index of the latest event, or {@link #NO_EVENT}. */
    int latest() {
        if (!on) {
            return NO_EVENT;
        }
        synchronized (this) {
            return events.size() - 1;
        }
    }

    /**
     * Prints a text, as one or more lines.
     *
     * @throws Stopped past the limit on output
     */
    public void print(String text) {
        if (mode == Mode.OFF) {
            System.out.println(text);
            return;
        }
        text.lines().forEach(this::printLine);
        if (text.isEmpty()) {
            printLine(text);
        }
    }

    private synchronized void printLine(String line) {
        printedBytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
        if (printedBytes > limits.maxOutputBytes()) {
            StopSignal.request(End.OUTPUT_LIMIT);
            throw new Stopped("too much output");
        }
        Touch.write(Touch.OUTPUT);
        if (on) {
            event(EventKind.PRINT, Subject.NONE, line);
        } else {
            keep(line);
        }
        output.accept(line);
    }

    private void keep(String line) {
        int nobody = Subject.NONE;
        events.add(
                new Event(
                        events.size(),
                        0,
                        EventKind.PRINT,
                        nobody,
                        nobody,
                        nobody,
                        line,
                        0,
                        List.of()));
    }

    /** Says something about the run; the same thing is said once. */
    synchronized void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** What somebody must still take care of. */
    public LooseEnds looseEnds() {
        return looseEnds;
    }

    /** What was said, in the order of codes and lines; further diagnostics start afresh. */
    synchronized List<Diagnostic> takeDiagnostics() {
        List<Diagnostic> said =
                diagnostics.stream()
                        .sorted(
                                Comparator.comparing(Diagnostic::code)
                                        .thenComparingInt(Diagnostic::line))
                        .toList();
        diagnostics.clear();
        return said;
    }

    /** Forgets events and what was printed, but not the things: for the next piece of a session. */
    void forgetEvents() {
        events.clear();
        looseEnds.forget();
        truncated = false;
        printedBytes = 0;
    }

    List<Subject> subjects() {
        return subjects;
    }

    List<Event> events() {
        return events;
    }

    boolean isTruncated() {
        return truncated;
    }
}
