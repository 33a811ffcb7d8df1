package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The vector clocks of a run: a step had to come before another one, whatever the schedule, if and
 * only if its clock is at most the other's in every place.
 *
 * <p>Each task is a host. A step without a task, such as a timer that goes off, is a host of its
 * own, because nothing but its causes makes it wait.
 */
public final class VectorClocks {

    private final List<String> hosts = new ArrayList<>();
    private final List<SortedMap<String, Integer>> clocks = new ArrayList<>();

    /** The clocks of the steps of a timeline. */
    public VectorClocks(Timeline timeline) {
        Map<String, Integer> last = new HashMap<>();
        List<String> names = hostNames(timeline.lanes());
        for (Step step : timeline.steps()) {
            String host = host(step, names);
            SortedMap<String, Integer> clock = new TreeMap<>();
            Integer before = last.put(host, step.number());
            if (before != null) {
                clock.putAll(clocks.get(before));
            }
            for (int cause : step.event().causes()) {
                if (cause >= 0 && cause < step.number()) {
                    clocks.get(cause).forEach((name, time) -> clock.merge(name, time, Math::max));
                }
            }
            clock.merge(host, 1, Integer::sum);
            hosts.add(host);
            clocks.add(clock);
        }
    }

    private static String host(Step step, List<String> names) {
        Event event = step.event();
        return event.task() == Subject.NONE ? "clock-" + event.index() : names.get(step.lane());
    }

    /** Names without blanks, each once: two tasks may have the same name. */
    private static List<String> hostNames(List<Lane> lanes) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Lane lane : lanes) {
            String name = lane.name().replaceAll("[^\\p{L}\\p{N}_.#-]", "_");
            String host = name.isEmpty() || name.startsWith("clock-") ? "task_" + name : name;
            int times = seen.merge(host, 1, Integer::sum);
            names.add(times == 1 ? host : host + "~" + times);
        }
        return names;
    }

    /** The host of a step. */
    public String host(int step) {
        return hosts.get(step);
    }

    /** The clock of a step: for each host that it has heard of, how many of its steps. */
    public SortedMap<String, Integer> clock(int step) {
        return clocks.get(step);
    }
}
