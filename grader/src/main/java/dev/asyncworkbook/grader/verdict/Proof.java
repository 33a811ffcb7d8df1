package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.Exploration;
import dev.asyncworkbook.kernel.explore.Coverage;

/**
 * What the schedules that were run show about all of them.
 *
 * @param kind how much
 * @param explored how many were run
 * @param bound for {@link Kind#BOUNDED}: up to how many preemptions all were run
 * @param sampled how many of them were drawn at random
 * @param trouble why nothing is shown, in one sentence, for {@link Kind#NONE}; else empty
 */
record Proof(Kind kind, int explored, int bound, int sampled, String trouble) {

    /** How much is shown. */
    enum Kind {
        /** There are no others, or none that differ in what can be seen. */
        EXHAUSTIVE,
        /** There are no others within a bound. */
        BOUNDED,
        /** They are a sample. */
        SAMPLED,
        /** Nothing: the exploration was broken off. */
        NONE
    }

    /** An exploration that nothing went wrong with. */
    Proof(Kind kind, int explored, int bound, int sampled) {
        this(kind, explored, bound, sampled, "");
    }

    /** What an exploration has shown. */
    static Proof of(Coverage coverage) {
        Kind kind =
                switch (coverage.proof()) {
                    case EXHAUSTIVE -> Kind.EXHAUSTIVE;
                    case BOUNDED -> Kind.BOUNDED;
                    case SAMPLED -> Kind.SAMPLED;
                    case INCONCLUSIVE -> Kind.NONE;
                };
        return new Proof(
                kind,
                coverage.explored(),
                coverage.bound(),
                coverage.sampled(),
                coverage.trouble());
    }

    /** Whether it shows that there are no other schedules. */
    boolean isExhaustive() {
        return kind == Kind.EXHAUSTIVE;
    }

    /** Whether a pass may rest on it, where a lesson wants this. */
    boolean suffices(Exploration wanted) {
        return switch (kind) {
            case EXHAUSTIVE -> true;
            case BOUNDED ->
                    switch (wanted.mode()) {
                        case EXHAUSTIVE -> false;
                        case BOUNDED -> bound >= wanted.preemptions();
                        case SAMPLE -> true;
                    };
            case SAMPLED -> wanted.mode() == Exploration.Mode.SAMPLE;
            case NONE -> false;
        };
    }

    /** What a verdict rests on, in words. */
    String note(Verdict verdict) {
        return switch (verdict) {
            case PASS -> passNote();
            case INCONCLUSIVE -> openNote();
            case FAIL, ERROR, INFRASTRUCTURE -> "after " + schedules();
        };
    }

    /** What a pass rests on, in words: {@code all 24 schedules}. */
    String passNote() {
        return switch (kind) {
            case EXHAUSTIVE -> explored == 1 ? "the only schedule" : "all " + schedules();
            case BOUNDED -> "bounded: up to " + preemptions() + ", not a proof";
            case SAMPLED -> sampled + " sampled: not a proof";
            case NONE -> schedules();
        };
    }

    /** Why there is no verdict, in words. */
    String openNote() {
        return switch (kind) {
            case BOUNDED -> schedules() + " run, up to " + preemptions() + ": not a proof";
            case SAMPLED -> schedules() + " run, " + sampled + " sampled: not a proof";
            case EXHAUSTIVE, NONE -> schedules() + " run, and there are more: not a proof";
        };
    }

    /** Why it does not suffice, in one sentence. */
    String whyOpen() {
        return trouble.isEmpty()
                ? schedules()
                        + (explored == 1 ? " was" : " were")
                        + " run and there are more: too many to decide this."
                : trouble;
    }

    /** How many were run, in words. */
    String schedules() {
        return explored == 1 ? "1 schedule" : explored + " schedules";
    }

    private String preemptions() {
        return bound == 1 ? "1 preemption" : bound + " preemptions";
    }
}
