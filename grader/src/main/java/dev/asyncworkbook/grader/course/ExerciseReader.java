package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads an exercise step. */
final class ExerciseReader {

    private static final List<String> KEYS =
            List.of(
                    "id",
                    "kind",
                    "title",
                    "prompt",
                    "starter",
                    "starterFailsWith",
                    "solutions",
                    "wrongAnswers",
                    "runtime",
                    "checks",
                    "hints",
                    "after");
    private static final List<String> SOLUTION_KEYS = List.of("name", "code");
    private static final List<String> WRONG_KEYS =
            List.of("name", "code", "failsCheck", "messageContains", "diagnostic");
    private static final List<String> RUNTIME_KEYS =
            List.of("maxSchedules", "maxPolls", "wallTimeMillis");

    private static final int MOST_SCHEDULES = 1_000_000;
    private static final int MOST_POLLS = 10_000_000;
    private static final int MOST_MILLIS = 600_000;

    private final String lesson;
    private final TextReader texts;
    private final Problems problems;

    ExerciseReader(String lesson, TextReader texts, Problems problems) {
        this.lesson = lesson;
        this.texts = texts;
        this.problems = problems;
    }

    Exercise read(Json value) {
        Fields fields = Fields.of(value, "an exercise", KEYS, problems);
        List<Check> checks = new CheckReader(problems).read(fields);
        List<String> checkIds = checks.stream().map(Check::id).toList();
        return new Exercise(
                lesson,
                LessonReader.id(fields, problems),
                fields.string("title"),
                texts.required(fields, "prompt"),
                texts.required(fields, "starter"),
                starterFailsWith(fields, checkIds),
                fields.requiredList("solutions").stream().map(this::solution).toList(),
                fields.requiredList("wrongAnswers").stream()
                        .map(it -> wrongAnswer(it, checkIds))
                        .toList(),
                checks,
                fields.requiredList("hints").stream().map(it -> texts.read(it, "hints")).toList(),
                texts.required(fields, "after"),
                budget(fields));
    }

    private List<String> starterFailsWith(Fields fields, List<String> checkIds) {
        List<Json> values = fields.requiredList("starterFailsWith");
        List<String> names = fields.strings("starterFailsWith");
        for (int i = 0; i < values.size(); i++) {
            String name = names.get(i);
            if (!checkIds.contains(name) && !name.matches("D\\d{3}") && !name.isEmpty()) {
                problems.add(values.get(i).place(), CheckReader.noCheck(name, checkIds));
            }
        }
        return names;
    }

    private Solution solution(Json value) {
        Fields fields = Fields.of(value, "a solution", SOLUTION_KEYS, problems);
        return new Solution(fields.string("name"), texts.required(fields, "code"));
    }

    private WrongAnswer wrongAnswer(Json value, List<String> checkIds) {
        Fields fields = Fields.of(value, "a wrong answer", WRONG_KEYS, problems);
        String failsCheck = fields.string("failsCheck");
        if (!failsCheck.isEmpty() && !checkIds.contains(failsCheck)) {
            fields.value("failsCheck")
                    .ifPresent(
                            it ->
                                    problems.add(
                                            it.place(), CheckReader.noCheck(failsCheck, checkIds)));
        }
        return new WrongAnswer(
                fields.string("name"),
                texts.required(fields, "code"),
                failsCheck,
                fields.string("messageContains"),
                fields.optionalString("diagnostic"));
    }

    private Budget budget(Fields fields) {
        Optional<Json> runtime = fields.value("runtime");
        if (runtime.isEmpty()) {
            return Budget.DEFAULT;
        }
        Fields limits = Fields.of(runtime.get(), "\"runtime\"", RUNTIME_KEYS, problems);
        return new Budget(
                limits.integer("maxSchedules", 1, MOST_SCHEDULES)
                        .orElse(Budget.DEFAULT.maxSchedules()),
                limits.integer("maxPolls", 1, MOST_POLLS).orElse(Budget.DEFAULT.maxPolls()),
                limits.integer("wallTimeMillis", 1, MOST_MILLIS)
                        .map(Duration::ofMillis)
                        .orElse(Budget.DEFAULT.wallTime()));
    }
}
