package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import java.time.Duration;
import java.util.List;

/** Reads how far the grading of an exercise may go. */
final class BudgetReader {

    private static final int MOST_RUNS = 200_000;
    private static final int MOST_PREEMPTIONS = 10;
    private static final int MOST_POLLS = 1_000_000;
    private static final int MOST_MILLIS = 60_000;

    private final Budget usual;
    private final Problems problems;

    /** A budget that leaves something out has it from the usual one. */
    BudgetReader(Budget usual, Problems problems) {
        this.usual = usual;
        this.problems = problems;
    }

    Budget read(Json value) {
        Fields fields =
                Fields.of(
                        value,
                        "a budget",
                        List.of("explore", "maxPolls", "wallTimeMillis"),
                        problems);
        return new Budget(
                fields.value("explore").map(this::exploration).orElse(usual.explore()),
                fields.integer("maxPolls", 1, MOST_POLLS).orElse(usual.maxPolls()),
                fields.integer("wallTimeMillis", 1, MOST_MILLIS)
                        .map(Duration::ofMillis)
                        .orElse(usual.wallTime()));
    }

    private Exploration exploration(Json value) {
        Fields fields =
                Fields.of(
                        value,
                        "\"explore\"",
                        List.of("mode", "switch", "maxRuns", "preemptions", "seeds"),
                        problems);
        Exploration known = usual.explore();
        Exploration.Mode mode =
                fields.word("mode", Exploration.Mode.labels(), Exploration.Mode::ofLabel)
                        .orElse(known.mode());
        if (mode == Exploration.Mode.SAMPLE && fields.has("preemptions")) {
            problems.add(
                    fields.placeOf("preemptions"),
                    "Schedules drawn at random have no bound: remove \"preemptions\", or write \"mode\": \"bounded\".");
        }
        return new Exploration(
                mode,
                fields.word("switch", SwitchLevel.labels(), SwitchLevel::ofLabel)
                        .orElse(known.level()),
                fields.integer("maxRuns", 1, MOST_RUNS).orElse(known.maxRuns()),
                fields.integer("preemptions", 0, MOST_PREEMPTIONS).orElse(known.preemptions()),
                fields.integer("seeds", 1, MOST_RUNS).orElse(known.seeds()));
    }
}
