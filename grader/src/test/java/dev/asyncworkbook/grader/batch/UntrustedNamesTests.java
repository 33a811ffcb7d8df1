package dev.asyncworkbook.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncworkbook.grader.ShippedCourse;
import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.verdict.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names and files that students choose do no harm. */
class UntrustedNamesTests {

    private static final Course COURSE = CourseLoader.load(ShippedCourse.DIRECTORY).course();

    @TempDir Path directory;

    private Path file(String name, byte[] content) throws IOException {
        Path file = directory.resolve("class").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private List<Graded> grade() throws IOException {
        SubmissionFinder finder = new SubmissionFinder(COURSE);
        finder.add(directory.resolve("class"));
        return new ClassGrader(COURSE, Optional.empty(), 1, Duration.ofSeconds(60))
                .grade(finder.found(), _ -> {});
    }

    @Test
    void safe_names_are_plain_short_and_all_different() {
        SafeNames names = new SafeNames();
        List<String> untrusted =
                List.of(
                        "../../etc/passwd",
                        "..",
                        "",
                        "a/b",
                        "a_b",
                        "A_b",
                        "con",
                        "x\u0000\u001b[2J",
                        "é",
                        "x".repeat(5000),
                        "-rf",
                        "a_b");
        List<String> safe = untrusted.stream().map(names::nameFor).toList();
        assertThat(safe).allMatch(name -> name.matches("[A-Za-z0-9_-]{1,100}"));
        assertThat(safe.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void links_are_refused_and_what_they_lead_to_is_not_read() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "void main() {}");
        Path folder = Files.createDirectories(directory.resolve("class/eve"));
        Files.createSymbolicLink(folder.resolve("late-arrival.java"), secret);
        Files.createSymbolicLink(folder.resolve("more"), directory);
        List<Graded> graded = grade();
        assertThat(graded).hasSize(1);
        assertThat(graded.getFirst().verdict()).isEqualTo(Verdict.ERROR);
        assertThat(graded.getFirst().note()).contains("symbolic link");
    }

    @Test
    void what_is_no_text_or_too_long_or_no_exercise_is_told() throws IOException {
        file("a/late-arrival.java", new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        file("b/late-arrival.java", new byte[(1 << 20) + 1]);
        file("c/late-arival.java", "void main() {}".getBytes(StandardCharsets.UTF_8));
        assertThat(grade())
                .allMatch(graded -> graded.verdict() == Verdict.ERROR)
                .extracting(Graded::note)
                .satisfiesExactly(
                        note -> assertThat(note).contains("UTF-8"),
                        note -> assertThat(note).contains("longer than 1 MiB"),
                        note -> assertThat(note).contains("did you mean hello/late-arrival?"));
    }

    @Test
    void names_are_no_markup_and_no_commands() throws IOException {
        file("<b>&\"\u001b[2J/late-arrival.java", "x".getBytes(StandardCharsets.UTF_8));
        file("::error::owned/late-arrival.java", "x".getBytes(StandardCharsets.UTF_8));
        ClassSummary summary = new ClassSummary(grade());
        assertThat(ClassJunit.of(summary)).contains("&lt;b&gt;").doesNotContain("\u001b", "<b>");
        assertThat(ClassAnnotations.lines(summary, directory, "summary.json"))
                .hasSize(2)
                .allMatch(line -> line.matches("::error file=[^:,]*,line=\\d+,title=[^:,]*::.*"))
                .noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void results_are_not_written_through_a_link() throws IOException {
        Path out = Files.createDirectories(directory.resolve("out"));
        Files.createSymbolicLink(
                out.resolve("results"), Files.createDirectory(directory.resolve("elsewhere")));
        assertThat(catchThrowable(() -> ResultFiles.in(out))).isInstanceOf(IOException.class);
    }
}
