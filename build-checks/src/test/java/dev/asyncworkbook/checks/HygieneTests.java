package dev.asyncworkbook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

class HygieneTests {

    private static final int LONGEST_FILE = 300;
    private static final Pattern SWITCHED_OFF =
            Pattern.compile("@Disabled|@EnabledIf|@DisabledIf|assumeTrue|assumeFalse|assumeThat");
    private static final Pattern LEFTOVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    /** Outside of string literals: hostile programs in tests may sleep. */
    private static final Pattern REAL_SLEEP = Pattern.compile("(?m)^[^\"\\n]*Thread\\.sleep\\(");

    private static final Pattern SKIPPED = Pattern.compile("skipped=\"([1-9]\\d*)\"");

    @Test
    void no_file_is_longer_than_the_cap() {
        assertThat(filesWhere(source -> source.lines().count() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void nothing_is_left_to_be_done() {
        assertThat(filesWhere(LEFTOVER.asPredicate())).isEmpty();
    }

    @Test
    void no_test_is_switched_off() {
        assertThat(filesWhere(SWITCHED_OFF.asPredicate())).isEmpty();
    }

    /** But for what stands in for a learner's own sleep, and programs as learners write them. */
    @Test
    void no_code_of_ours_sleeps() {
        assertThat(filesWhere(REAL_SLEEP.asPredicate()))
                .filteredOn(file -> !file.endsWith("Hooks.java"))
                .filteredOn(file -> !file.endsWith("ThreadSleep.java"))
                .filteredOn(file -> !file.toString().contains("/src/test/resources/"))
                .isEmpty();
    }

    @Test
    void no_test_of_the_other_modules_was_skipped() {
        List<Path> reports = TestReports.all();
        assertThat(reports).as("reports of the modules built before this one").isNotEmpty();
        assertThat(reports)
                .filteredOn(report -> SKIPPED.matcher(Repository.read(report)).find())
                .isEmpty();
    }

    @Test
    void every_module_has_tests_that_ran() {
        for (String module :
                List.of(
                        "runtime-kernel",
                        "snippet-runner",
                        "mini-redis",
                        "grader",
                        "workbook-cli")) {
            assertThat(TestReports.all()).anyMatch(report -> report.startsWith(module));
        }
    }

    /** This file names what it looks for, so it is left out. */
    private static List<Path> filesWhere(Predicate<String> condition) {
        return Repository.javaFiles().stream()
                .filter(file -> !file.endsWith("HygieneTests.java"))
                .filter(file -> condition.test(Repository.read(file)))
                .toList();
    }
}
