package dev.asyncworkbook.grader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.course.Solution;
import dev.asyncworkbook.grader.course.WrongAnswer;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.grader.verdict.Recognized;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The course proves itself: each exercise knows its right answers from its wrong ones. */
class ShippedCourseTests {

    private static final LoadedCourse LOADED = CourseLoader.load(Path.of("../lessons"));
    private static final ProgramRunner RUNNER = new ProgramRunner();
    private static final Grader GRADER = new Grader(RUNNER);

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @Test
    void it_loads_without_a_problem() {
        assertThat(LOADED.problems()).isEmpty();
        assertThat(LOADED.course().exercises())
                .extracting(Exercise::name)
                .containsExactly(
                        "hello/late-arrival",
                        "spawning/wait-for-it",
                        "shared-state/lost-update",
                        "shared-state/guard-across-await",
                        "shared-state/wrap-it",
                        "shared-state/right-mutex",
                        "shared-state/owner-task",
                        "shared-state/shard",
                        "shared-state/lock-order",
                        "channels/two-senders",
                        "channels/let-it-close",
                        "channels/backpressure",
                        "channels/ask-and-answer",
                        "channels/receiver-gone",
                        "channels/lagging",
                        "channels/latest-only",
                        "channels/bound-the-workers",
                        "channels/many-consumers",
                        "channels/off-the-thread");
    }

    @TestFactory
    Stream<DynamicTest> every_solution_passes_on_all_schedules() {
        return LOADED.course().exercises().stream()
                .flatMap(exercise ->
                        exercise.solutions().stream()
                                .map(solution ->
                                        DynamicTest.dynamicTest(
                                                exercise.name() + ": " + solution.name(),
                                                () -> passes(exercise, solution))));
    }

    private static void passes(Exercise exercise, Solution solution) {
        GradeReport report = grade(exercise, solution.code());
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.PASS);
        assertThat(report.schedules().complete() || report.schedules().explored() > 0).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> every_starter_fails_as_it_says() {
        return LOADED.course().exercises().stream()
                .map(exercise ->
                        DynamicTest.dynamicTest(exercise.name(), () -> starterFails(exercise)));
    }

    private static void starterFails(Exercise exercise) {
        GradeReport report = grade(exercise, exercise.starter());
        assertThat(report.verdict()).isEqualTo(Verdict.FAIL);
        List<String> said =
                Stream.concat(
                                failed(report).stream().map(CheckResult::id),
                                report.diagnostics().stream().map(ReportedDiagnostic::code))
                        .toList();
        assertThat(said).containsAll(exercise.starterFailsWith());
    }

    @TestFactory
    Stream<DynamicTest> every_wrong_answer_fails_the_check_that_it_names_with_its_message() {
        return LOADED.course().exercises().stream()
                .flatMap(exercise ->
                        exercise.wrongAnswers().stream()
                                .map(wrong ->
                                        DynamicTest.dynamicTest(
                                                exercise.name() + ": " + wrong.name(),
                                                () -> fails(exercise, wrong))));
    }

    private static void fails(Exercise exercise, WrongAnswer wrong) {
        GradeReport report = grade(exercise, wrong.code());
        assertThat(report.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(failed(report))
                .as(report.checks().toString())
                .anySatisfy(check -> {
                    assertThat(check.id()).isEqualTo(wrong.failsCheck());
                    assertThat(check.message() + " " + check.help())
                            .contains(wrong.messageContains());
                });
        wrong.diagnostic()
                .ifPresent(code ->
                        assertThat(report.diagnostics())
                                .extracting(ReportedDiagnostic::code)
                                .contains(code));
    }

    @TestFactory
    Stream<DynamicTest> every_wrong_answer_is_recognized_as_the_mistake_that_it_is() {
        return LOADED.course().exercises().stream()
                .flatMap(exercise ->
                        exercise.wrongAnswers().stream()
                                .map(wrong ->
                                        DynamicTest.dynamicTest(
                                                exercise.name() + ": " + wrong.name(),
                                                () ->
                                                        assertThat(
                                                                        grade(
                                                                                        exercise,
                                                                                        wrong
                                                                                                .code())
                                                                                .recognized())
                                                                .map(Recognized::name)
                                                                .contains(wrong.name()))));
    }

    @TestFactory
    Stream<DynamicTest> every_check_is_needed_by_a_wrong_answer() {
        return LOADED.course().exercises().stream()
                .map(exercise ->
                        DynamicTest.dynamicTest(
                                exercise.name(),
                                () -> {
                                    Set<String> caught =
                                            exercise.wrongAnswers().stream()
                                                    .map(WrongAnswer::failsCheck)
                                                    .collect(Collectors.toSet());
                                    assertThat(caught)
                                            .containsAll(
                                                    exercise.checks().stream()
                                                            .map(check -> check.id())
                                                            .toList());
                                }));
    }

    private static List<CheckResult> failed(GradeReport report) {
        return report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAIL)
                .toList();
    }

    private static GradeReport grade(Exercise exercise, String code) {
        return GRADER.grade(exercise, new Program("answer.java", code));
    }
}
