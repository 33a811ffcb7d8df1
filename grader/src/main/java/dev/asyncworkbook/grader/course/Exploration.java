package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the schedules of an answer are explored, and so what a pass rests on.
 *
 * @param mode what is to be shown
 * @param level where another task can take over
 * @param maxRuns after how many runs to give up on seeing every schedule
 * @param preemptions how often a schedule may depart from the default one to be within the bound
 * @param seeds how many schedules are drawn at random
 */
public record Exploration(Mode mode, SwitchLevel level, int maxRuns, int preemptions, int seeds) {

    /** Every schedule of a small program. */
    public static final Exploration DEFAULT =
            new Exploration(Mode.EXHAUSTIVE, SwitchLevel.AWAIT, 2_000, 2, 500);

    /** What must be shown for a pass. */
    public enum Mode {
        /** That it is so in every schedule. */
        EXHAUSTIVE,
        /** That it is so in every schedule with few preemptions. */
        BOUNDED,
        /** That it is so in some schedules drawn at random. */
        SAMPLE;

        /** The name by which lessons speak of it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Mode> ofLabel(String label) {
            return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Mode::label).toList();
        }
    }

    /** The steps in which schedules are run until this much is shown. */
    public Plan plan() {
        Plan.Mode first =
                switch (mode) {
                    case EXHAUSTIVE -> Plan.Mode.EXHAUSTIVE;
                    case BOUNDED -> Plan.Mode.BOUNDED;
                    case SAMPLE -> Plan.Mode.SAMPLED;
                };
        return new Plan(level, true, first, true, maxRuns, preemptions, seeds, 1);
    }
}
