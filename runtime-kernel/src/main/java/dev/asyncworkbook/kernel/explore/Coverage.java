package dev.asyncworkbook.kernel.explore;

/**
 * What an exploration covered.
 *
 * @param explored how many schedules were run to their end
 * @param proof what that amounts to
 * @param bound for {@link Proof#BOUNDED}: every schedule was run that departs from the default one
 *     at most so often
 * @param sampled how many of the schedules were taken at random
 * @param fair whether schedules were left out in which a task that spins starves another one for
 *     ever; no runtime that keeps Tokio's promise of fairness has them
 * @param trouble why nothing is proved, in one sentence, for {@link Proof#INCONCLUSIVE}; else empty
 */
public record Coverage(
        int explored, Proof proof, int bound, int sampled, boolean fair, String trouble) {

    /** What was shown about all schedules. */
    public enum Proof {
        /** All of them were run, or differ from one that was run in nothing that can be seen. */
        EXHAUSTIVE,
        /** All that depart little from the default one were run. */
        BOUNDED,
        /** Some were run. */
        SAMPLED,
        /** The exploration was broken off. */
        INCONCLUSIVE
    }

    /** The whole of a program that has no choices, or of a single run. */
    public static Coverage exhaustive(int explored) {
        return new Coverage(explored, Proof.EXHAUSTIVE, 0, 0, false, "");
    }

    /** An exploration that was broken off. */
    public static Coverage inconclusive(int explored, String trouble) {
        return new Coverage(explored, Proof.INCONCLUSIVE, 0, 0, false, trouble);
    }

    /** Whether there are no other schedules. */
    public boolean complete() {
        return proof == Proof.EXHAUSTIVE;
    }
}
