package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run laid out along its steps.
 *
 * @param program what ran
 * @param source its lines, harmless
 * @param trace the run
 * @param lanes one for each task that took part, in the order of their making
 * @param steps one for each event, in order; a step's number is its place in this list
 * @param arrows from each cause to its effect, in the order of the effects
 * @param slices the states of the tasks, lane by lane, in order
 * @param repeatable whether a schedule can repeat the run: not so with the machine's clock
 */
public record Timeline(
        Program program,
        List<String> source,
        Trace trace,
        List<Lane> lanes,
        List<Step> steps,
        List<Arrow> arrows,
        List<Slice> slices,
        boolean repeatable) {

    static final String TIME = "time";

    /** Copies the lists. */
    public Timeline {
        source = List.copyOf(source);
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        arrows = List.copyOf(arrows);
        slices = List.copyOf(slices);
    }

    /** The timeline of a run of {@code program}. */
    public static Timeline of(Program program, Trace trace) {
        StepWords words = new StepWords(trace);
        List<Lane> lanes = lanes(trace, words);
        Map<Integer, Integer> laneOfTask = new HashMap<>();
        lanes.forEach(lane -> laneOfTask.put(lane.task(), lane.index()));
        List<Step> steps = new ArrayList<>();
        for (Event event : trace.events()) {
            int lane = laneOfTask.getOrDefault(event.task(), 0);
            steps.add(new Step(event, lane, Mark.of(event.kind()), words.of(event)));
        }
        return new Timeline(
                program,
                program.source().lines().map(Legible::text).toList(),
                trace,
                lanes,
                steps,
                arrows(steps),
                new Lifelines(trace, laneOfTask, words).slices(),
                true);
    }

    /** The same run, which only the machine could repeat. */
    public Timeline unrepeatable() {
        return new Timeline(program, source, trace, lanes, steps, arrows, slices, false);
    }

    /** The timeline of a run of a program whose text is not known. */
    public static Timeline of(Trace trace) {
        return of(new Program("", ""), trace);
    }

    private static List<Lane> lanes(Trace trace, StepWords words) {
        Set<Integer> tasks = new TreeSet<>();
        boolean clock = false;
        for (Event event : trace.events()) {
            for (int id : List.of(event.task(), event.object())) {
                if (trace.subject(id).filter(it -> it.kind() == Subject.Kind.TASK).isPresent()) {
                    tasks.add(id);
                }
            }
            clock |= event.task() == Subject.NONE;
        }
        List<Lane> lanes = new ArrayList<>();
        for (int task : tasks) {
            int line = trace.subject(task).map(Subject::line).orElse(0);
            lanes.add(new Lane(lanes.size(), task, words.name(task), line));
        }
        if (clock || lanes.isEmpty()) {
            lanes.add(new Lane(lanes.size(), Subject.NONE, TIME, 0));
        }
        return lanes;
    }

    private static List<Arrow> arrows(List<Step> steps) {
        List<Arrow> arrows = new ArrayList<>();
        for (Step step : steps) {
            for (int cause : new LinkedHashSet<>(step.event().causes())) {
                if (cause >= 0 && cause < step.number()) {
                    arrows.add(Arrow.between(steps.get(cause), step));
                }
            }
        }
        return arrows;
    }

    /** The lane of a step. */
    public Lane lane(Step step) {
        return lanes.get(step.lane());
    }

    /** A step as a sentence without its full stop: {@code t1 wakes main}. */
    public String sentence(Step step) {
        return lane(step).name() + " " + step.words();
    }

    /** What reproduces the run, if anything can. */
    public Optional<String> replayToken() {
        return repeatable
                ? Optional.of(ReplayToken.of(program, trace.schedule()).toString())
                : Optional.empty();
    }
}
