package dev.asyncworkbook.grader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.CheckResult.Status;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Answers that no lesson knows of, as strangers would write them: {@code right-*.java} must pass,
 * {@code wrong-*.java} must fail the check that its first line names.
 */
class StrangersTests {

    private static final Path ANSWERS = Path.of("src/test/resources/strangers");
    private static final Course COURSE = CourseLoader.load(Path.of("../lessons")).course();
    private static final ProgramRunner RUNNER = new ProgramRunner();
    private static final Grader GRADER = new Grader(RUNNER);

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    @TestFactory
    Stream<DynamicTest> every_answer_gets_the_verdict_that_it_deserves() throws IOException {
        try (Stream<Path> files = Files.walk(ANSWERS)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    ANSWERS.relativize(file).toString(), () -> judge(file)));
        }
    }

    @Test
    void an_answer_that_does_not_compile_is_an_error_in_the_learners_own_lines() {
        GradeReport report = grade("hello/late-arrival", "void main() {\n    printn(\"x\");\n}");
        assertThat(report.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(report.problems().getFirst().line()).isEqualTo(2);
        assertThat(report.problems().getFirst().column()).isEqualTo(5);
        assertThat(report.checks()).isEmpty();
    }

    private static void judge(Path file) throws IOException {
        String source = Files.readString(file);
        String exercise = ANSWERS.relativize(file.getParent()).toString().replace('\\', '/');
        GradeReport report = grade(exercise, source);
        if (file.getFileName().toString().startsWith("right-")) {
            assertThat(report.verdict()).as(report.checks().toString()).isEqualTo(Verdict.PASS);
        } else {
            String declared = source.lines().findFirst().orElse("").replace("// fails: ", "");
            assertThat(report.verdict()).isEqualTo(Verdict.FAIL);
            assertThat(firstFailed(report)).as(report.checks().toString()).isEqualTo(declared);
        }
    }

    private static String firstFailed(GradeReport report) {
        return report.checks().stream()
                .filter(check -> check.status() == Status.FAIL)
                .map(CheckResult::id)
                .findFirst()
                .orElse("none");
    }

    private static GradeReport grade(String exercise, String source) {
        return GRADER.grade(
                COURSE.exercise(exercise).orElseThrow(), new Program("answer.java", source));
    }
}
