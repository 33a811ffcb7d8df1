package dev.asyncworkbook.grader.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the schedules of an answer are explored, and so what a pass rests on.
 *
 * @param mode what is to be shown
 * @param switching where another task can take over
 * @param maxRuns after how many runs to give up on seeing every schedule
 * @param preemptions how often a schedule may depart from the default one to be within the bound
 * @param seeds how many schedules are drawn at random
 */
public record Exploration(Mode mode, Switching switching, int maxRuns, int preemptions, int seeds) {

    /** Every schedule of a small program. */
    public static final Exploration DEFAULT =
            new Exploration(Mode.EXHAUSTIVE, Switching.AWAIT, 2_000, 2, 500);

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

    /** Where another task can take over. */
    public enum Switching {
        /** Where a task awaits. */
        AWAIT,
        /** And where it uses a blocking lock, an atomic or a blocking channel. */
        SYNC,
        /** And where it uses a field or an array that others can see. */
        FIELD;

        /** The name by which lessons speak of it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Switching> ofLabel(String label) {
            return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Switching::label).toList();
        }
    }
}
