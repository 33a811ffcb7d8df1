package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.explore.Services;

import java.util.List;
import java.util.Optional;

/**
 * What the readers of one lesson's steps share.
 *
 * @param lesson the lesson's id
 * @param texts reads its texts
 * @param usual how far a grading goes where a step does not say
 * @param problems what is wrong with it
 */
record Reading(String lesson, TextReader texts, Budget usual, Problems problems) {

    private static final String ADDRESS = "(127[.]0[.]0[.]1|[A-Za-z][\\w.-]*):\\d{1,5}";

    /** The budget of a step. */
    Budget budget(Fields step) {
        return step.value("runtime")
                .map(it -> new BudgetReader(usual, problems).read(it))
                .orElse(usual);
    }

    /** What the runs of a step find around them. */
    World world(Fields step) {
        return step.value("world").map(this::world).orElse(World.EMPTY);
    }

    private World world(Json value) {
        Fields fields = Fields.of(value, "a world", List.of("redis"), problems);
        String redis = fields.string("redis");
        if (redis.isBlank()) {
            return World.EMPTY;
        }
        if (!redis.matches(ADDRESS)) {
            problems.structure(
                    fields.placeOf("redis"),
                    "\"redis\" cannot be \"%s\": write host:port, such as \"localhost:6379\"."
                            .formatted(redis));
            return World.EMPTY;
        }
        try {
            Services _ = Services.of("redis", redis);
        } catch (IllegalArgumentException e) {
            problems.add(fields.placeOf("redis"), "\"redis\": " + e.getMessage());
        }
        return new World(Optional.of(redis));
    }

    /** The hints of a step, which must be there. */
    List<String> hints(Fields step) {
        return step.requiredList("hints").stream()
                .map(value -> texts.read(value, "a hint"))
                .toList();
    }
}
