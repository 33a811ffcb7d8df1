package dev.asyncworkbook.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.ShippedCourse;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.verdict.Verdict;

import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ClassGradingTests {

    private static final long SEED = 20_26;
    private static final int SUBMISSIONS = 200;
    private static final List<String> LESSONS = List.of("hello", "spawning");

    @TempDir Path directory;

    @Test
    void two_hundred_submissions_get_the_verdicts_that_they_deserve() throws Exception {
        Course course = hurriedCourse();
        List<Handed> handed = new Strangers(course, SEED).handIn(SUBMISSIONS);
        handed.forEach(this::write);
        SubmissionFinder finder = new SubmissionFinder(course);
        finder.add(directory.resolve("class"));
        ResultFiles files = ResultFiles.in(directory.resolve("out"));
        ClassGrader grader = new ClassGrader(course, Optional.empty(), 2, Duration.ofSeconds(60));

        List<Graded> graded = grader.grade(finder.found(), each -> write(files, each));

        Map<String, Verdict> verdicts = new HashMap<>();
        graded.forEach(each -> verdicts.put(each.submission().student(), each.verdict()));
        Map<String, Verdict> deserved = new HashMap<>();
        handed.forEach(each -> deserved.put(each.student(), each.verdict()));
        assertThat(verdicts).as("seed " + SEED).isEqualTo(deserved);
        everyResultFileIsWhole(graded, files);
        theJunitFileIsReadBySurefire(new ClassSummary(graded));
    }

    private void everyResultFileIsWhole(List<Graded> graded, ResultFiles files) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        for (Graded each : graded) {
            Path file = directory.resolve("out").resolve(files.fileOf(each.submission()));
            assertThat(mapper.readTree(Files.readString(file)).get("verdict").asString())
                    .isEqualTo(each.verdict().label());
        }
    }

    private static void theJunitFileIsReadBySurefire(ClassSummary summary) throws Exception {
        List<ReportTestSuite> suites = parsed(ClassJunit.of(summary));
        assertThat(suites).hasSize(SUBMISSIONS);
        for (int i = 0; i < SUBMISSIONS; i++) {
            ReportTestSuite suite = suites.get(i);
            boolean passed = summary.students().get(i).count(Verdict.PASS) == 1;
            assertThat(suite.getName()).isEqualTo(summary.students().get(i).name());
            assertThat(suite.getNumberOfTests()).isPositive();
            assertThat(suite.getNumberOfFailures() == 0).isEqualTo(passed);
            assertThat(suite.getNumberOfErrors()).isZero();
        }
    }

    private static List<ReportTestSuite> parsed(String xml) throws Exception {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(
                        new InputStreamReader(
                                new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    /** Some of the shipped lessons, whose programs may run for three seconds only. */
    private Course hurriedCourse() throws IOException {
        Path copy = directory.resolve("course");
        ShippedCourse.copy(copy, LESSONS);
        for (String lesson : LESSONS) {
            Path manifest = copy.resolve(lesson).resolve("lesson.json");
            String hurried =
                    Files.readString(manifest)
                            .replaceFirst(
                                    "\"formatVersion\": 1,",
                                    "\"formatVersion\": 1, \"runtime\": {\"wallTimeMillis\": 3000},");
            Files.writeString(manifest, hurried);
        }
        return CourseLoader.load(copy).course();
    }

    private void write(Handed handed) {
        Path file = directory.resolve("class").resolve(handed.student()).resolve(handed.file());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, handed.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ResultFiles files, Graded graded) {
        try {
            files.write(graded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
