package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What had to happen before what in a run, whatever the schedule.
 *
 * <p>Model: an event comes after the previous event of its own task and after each of its causes,
 * and after all that these come after. Two events that are not linked in this way may swap places
 * in another schedule.
 *
 * <p>Events without a task, such as a timer that goes off, follow nothing but their causes: that
 * one of them was earlier than another by the clock does not make anybody wait.
 */
final class HappensBefore {

    private static final int NOTHING = -1;

    private final List<Event> events;
    private final int[] previousOfTask;

    HappensBefore(List<Event> events) {
        this.events = events;
        this.previousOfTask = new int[events.size()];
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            int task = events.get(i).task();
            previousOfTask[i] = task == Subject.NONE ? NOTHING : last.getOrDefault(task, NOTHING);
            last.put(task, i);
        }
    }

    /** Whether event {@code first} had to come before event {@code second}. */
    boolean isBefore(int first, int second) {
        BitSet source = new BitSet();
        source.set(first);
        return after(source).get(second);
    }

    /** The events that had to come after at least one of {@code sources}. */
    BitSet after(BitSet sources) {
        BitSet reached = new BitSet(events.size());
        int begin = sources.nextSetBit(0);
        if (begin < 0) {
            return reached;
        }
        for (int i = begin + 1; i < events.size(); i++) {
            if (follows(previousOfTask[i], sources, reached) || isCaused(i, sources, reached)) {
                reached.set(i);
            }
        }
        return reached;
    }

    /** The events that had to come before the one with this index. */
    BitSet before(int index) {
        BitSet cone = new BitSet(index);
        addCauses(index, cone);
        for (int i = cone.previousSetBit(index); i >= 0; i = cone.previousSetBit(i - 1)) {
            addCauses(i, cone);
        }
        return cone;
    }

    private void addCauses(int index, BitSet cone) {
        if (previousOfTask[index] != NOTHING) {
            cone.set(previousOfTask[index]);
        }
        for (int cause : events.get(index).causes()) {
            if (cause < index) {
                cone.set(cause);
            }
        }
    }

    private boolean isCaused(int index, BitSet sources, BitSet reached) {
        for (int cause : events.get(index).causes()) {
            if (cause < index && follows(cause, sources, reached)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(int earlier, BitSet sources, BitSet reached) {
        return earlier >= 0 && (sources.get(earlier) || reached.get(earlier));
    }
}
