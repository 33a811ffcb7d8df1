package dev.asyncworkbook.grader.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.grader.course.WrongAnswer;
import dev.asyncworkbook.grader.verdict.CheckResult.Status;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A step of each kind, graded as a learner's answers are. */
class StepGradingTests {

    private static final LoadedCourse LOADED =
            CourseLoader.load(Path.of("src/test/resources/every-key"));
    private static final Course COURSE = LOADED.course();
    private static final ProgramRunner RUNNER = new ProgramRunner();
    private static final Grader GRADER = new Grader(RUNNER);

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @Test
    void the_course_is_sound() {
        assertThat(LOADED.problems()).isEmpty();
    }

    @Test
    void a_solution_passes_as_written_by_the_rules_and_with_other_data() {
        Exercise solve = COURSE.exercise("kinds/solve").orElseThrow();
        GradeReport report = grade(solve, solve.solutions().getFirst().code());
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.PASS);
        assertThat(report.checks())
                .extracting(CheckResult::id)
                .containsExactly(
                        "numbers",
                        "quick",
                        "acts",
                        "spawns",
                        "no-sleep",
                        "no-field",
                        "no-import",
                        "no-class");
        assertThat(report.note()).endsWith("; also with SENDERS = 3");
        assertThat(report.score()).isEqualTo(new Score(8, 8));
    }

    @TestFactory
    Stream<DynamicTest> every_wrong_answer_fails_its_check_and_is_known_again() {
        Exercise solve = COURSE.exercise("kinds/solve").orElseThrow();
        return solve.wrongAnswers().stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.name(), () -> fails(solve, wrong)));
    }

    private static void fails(Exercise exercise, WrongAnswer wrong) {
        GradeReport report = grade(exercise, wrong.code());
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.FAIL);
        CheckResult failed = result(report, wrong.failsCheck());
        assertThat(failed.status()).isEqualTo(Status.FAIL);
        assertThat(failed.message()).contains(wrong.messageContains());
        assertThat(report.recognized()).map(Recognized::name).contains(wrong.name());
    }

    @Test
    void what_fails_only_with_other_data_says_with_which() {
        Exercise solve = COURSE.exercise("kinds/solve").orElseThrow();
        GradeReport report = grade(solve, solve.wrongAnswers().getFirst().code());
        Varied varied = result(report, "numbers").varied().orElseThrow();
        assertThat(varied.words()).isEqualTo("SENDERS = 3");
        assertThat(varied.program().source()).startsWith("final int SENDERS = 3;");
        assertThat(report.note()).endsWith("; fails with SENDERS = 3");
        assertThat(result(report, "numbers").expected()).contains("2");
    }

    @Test
    void an_informative_check_is_told_and_does_not_decide() {
        Exercise solve = COURSE.exercise("kinds/solve").orElseThrow();
        String late =
                solve.solutions()
                        .getFirst()
                        .code()
                        .replace(
                                "handle.await()", "timeout(Duration.ofSeconds(1), handle).await()");
        GradeReport report = grade(solve, late);
        assertThat(result(report, "quick").status()).isEqualTo(Status.FAIL);
        assertThat(report.verdict()).isEqualTo(Verdict.PASS);
        assertThat(report.score()).isEqualTo(new Score(8, 8));
    }

    @Test
    void points_are_shared_by_weight() {
        Exercise solve = COURSE.exercise("kinds/solve").orElseThrow();
        GradeReport report = grade(solve, solve.starter());
        // Of the weights 3, 1, 1, 1, 1, 1, 1 the first and those of the tasks are lost.
        assertThat(report.score()).isEqualTo(new Score(Math.floor(800 * 5 / 9.0) / 100, 8));
    }

    @Test
    void a_choice_is_right_when_all_that_is_right_and_nothing_else_is_picked() {
        GradedStep pick = COURSE.gradedStep("kinds/pick").orElseThrow();
        assertThat(grade(pick, "a c").verdict()).isEqualTo(Verdict.PASS);
        assertThat(grade(pick, "C,A\n").verdict()).isEqualTo(Verdict.PASS);
        assertThat(grade(pick, "polled lazy").verdict()).isEqualTo(Verdict.PASS);
        assertThat(grade(pick, "a").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(grade(pick, "a b c").verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void a_wrong_option_answers_with_what_it_has_to_say() {
        GradedStep pick = COURSE.gradedStep("kinds/pick").orElseThrow();
        GradeReport report = grade(pick, "b");
        assertThat(result(report, "eager").message()).isEqualTo("A promise would.");
        assertThat(result(grade(pick, "a"), "complete").expected()).isEqualTo("2 options");
    }

    @Test
    void an_answer_that_picks_nothing_is_an_error_that_says_how() {
        GradedStep pick = COURSE.gradedStep("kinds/pick").orElseThrow();
        for (String answer : List.of("", "d", "spawn()", "aa")) {
            GradeReport report = grade(pick, answer);
            assertThat(report.verdict()).isEqualTo(Verdict.ERROR);
            assertThat(report.problems().getFirst().message()).contains("letters from a to c");
        }
    }

    @Test
    void a_prediction_is_right_in_any_order_that_some_schedule_prints() {
        Predict foresee = (Predict) COURSE.gradedStep("kinds/foresee").orElseThrow();
        assertThat(grade(foresee, "one\ntwo\n").verdict()).isEqualTo(Verdict.PASS);
        GradeReport other = grade(foresee, "two\none");
        assertThat(other.verdict()).isEqualTo(Verdict.PASS);
        assertThat(other.note()).contains("another schedule");
    }

    @Test
    void a_wrong_prediction_tells_the_first_difference_and_the_known_mistake() {
        Predict foresee = (Predict) COURSE.gradedStep("kinds/foresee").orElseThrow();
        CheckResult result = result(grade(foresee, "one"), "order");
        assertThat(result.message()).isEqualTo("After 1 line it also prints \"two\".");
        assertThat(result.help()).isEqualTo("Both tasks print.");
        assertThat(result.trace()).isPresent();
        assertThat(result(grade(foresee, "one\nthree"), "order").message())
                .isEqualTo("Line 2 is \"two\", where you expected \"three\".");
        assertThat(result(grade(foresee, "one\ntwo\nthree"), "order").message())
                .isEqualTo("After 2 lines it prints nothing more, where you expected \"three\".");
    }

    @Test
    void letters_stand_for_the_lines_on_offer() {
        Predict foresee = (Predict) COURSE.gradedStep("kinds/foresee").orElseThrow();
        Offers offers = GRADER.offers(foresee);
        assertThat(offers.lines()).containsExactlyInAnyOrder("one", "two", "three");
        String letters =
                Letters.of(offers.lines().indexOf("one"))
                        + " "
                        + Letters.of(offers.lines().indexOf("two"));
        assertThat(offers.understand(letters)).contains(List.of("one", "two"));
        assertThat(grade(foresee, "x y").verdict()).isEqualTo(Verdict.ERROR);
    }

    @Test
    void a_token_is_right_when_its_schedule_violates_the_claim() {
        Sabotage broken = (Sabotage) COURSE.gradedStep("kinds/break").orElseThrow();
        GradeReport right = grade(broken, broken.solutions().getFirst().token() + "\n");
        assertThat(right.verdict()).as(right.toString()).isEqualTo(Verdict.PASS);
        assertThat(right.output()).containsExactly("two", "one");
    }

    @Test
    void a_token_that_keeps_the_claim_says_how_it_ends_and_its_switches() {
        Sabotage broken = (Sabotage) COURSE.gradedStep("kinds/break").orElseThrow();
        CheckResult result =
                result(grade(broken, broken.wrongAnswers().getFirst().token()), "broken");
        assertThat(result.status()).isEqualTo(Status.FAIL);
        assertThat(result.message()).isEqualTo("In this schedule one comes first.");
        assertThat(result.actual())
                .isEqualTo("it ends complete\nits switches: none, tasks run in the usual order");
    }

    @Test
    void a_token_of_another_program_and_no_token_at_all_are_told_apart() {
        Sabotage broken = (Sabotage) COURSE.gradedStep("kinds/break").orElseThrow();
        assertThat(result(grade(broken, "w2-0123abcd-1"), "broken").message())
                .contains("belongs to another program");
        assertThat(result(grade(broken, "1"), "broken").message()).contains("no replay token");
        assertThat(result(grade(broken, ""), "broken").message()).contains("no replay token");
    }

    private static CheckResult result(GradeReport report, String id) {
        return report.checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.toString()));
    }

    private static GradeReport grade(GradedStep step, String answer) {
        return GRADER.grade(step, new Program("answer.java", answer));
    }
}
