package dev.asyncworkbook.checks.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Inspection;
import dev.asyncworkbook.grader.finding.Inspections;
import dev.asyncworkbook.grader.lint.CourseLint;
import dev.asyncworkbook.grader.verify.CourseVerifier;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What {@code workbook dev lint} and {@code workbook dev verify} say of the shipped course. */
class ShippedCourseTests {

    private static final Path LESSONS =
            Path.of(System.getProperty("repo.root", "..")).normalize().resolve("lessons");

    @Test
    void lint_finds_no_mistake() {
        Inspections inspections = new CourseLint(LESSONS, "HEAD").run();
        assertThat(inspections.list()).isNotEmpty();
        assertThat(errors(inspections.findings())).isEmpty();
    }

    /** All at once, several at a time; then a test for each, so that a report names them. */
    @TestFactory
    Stream<DynamicTest> verify_finds_no_mistake() {
        CourseVerifier verifier =
                new CourseVerifier(LESSONS, CourseLoader.load(LESSONS), _ -> true);
        int jobs = Runtime.getRuntime().availableProcessors();
        List<Inspection> inspections = verifier.run(jobs, _ -> {}).list();
        assertThat(inspections).isNotEmpty();
        return inspections.stream()
                .map(inspection ->
                        DynamicTest.dynamicTest(
                                inspection.name(),
                                () -> assertThat(errors(inspection.findings())).isEmpty()));
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).map(Finding::toString).toList();
    }
}
