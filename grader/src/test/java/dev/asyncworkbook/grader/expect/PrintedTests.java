package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;
import static dev.asyncworkbook.grader.expect.Judge.failure;
import static dev.asyncworkbook.grader.expect.Judge.holds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;

import org.junit.jupiter.api.Test;

class PrintedTests {

    private static TraceBuilder printed(String... lines) {
        TraceBuilder trace = new TraceBuilder();
        for (String line : lines) {
            trace.print(MAIN, line);
        }
        return trace;
    }

    @Test
    void exact_is_the_same_lines_in_the_same_order() {
        holds("{'output': ['a', 'b']}", printed("a", "b"));
        failure("{'output': ['a', 'b']}", printed("b", "a"));
        failure("{'output': ['a', 'b']}", printed("a", "b", "c"));
        failure("{'output': ['a', 'b']}", printed("a"));
    }

    @Test
    void unordered_counts_how_often_each_line_comes() {
        holds("{'output': ['a', 'b', 'a'], 'mode': 'unordered'}", printed("b", "a", "a"));
        failure("{'output': ['a', 'b', 'a'], 'mode': 'unordered'}", printed("b", "a", "b"));
    }

    @Test
    void prefix_lets_more_lines_follow() {
        holds("{'output': ['a'], 'mode': 'prefix'}", printed("a", "b"));
        failure("{'output': ['a'], 'mode': 'prefix'}", printed("b", "a"));
        failure("{'output': ['a', 'b'], 'mode': 'prefix'}", printed("a"));
    }

    @Test
    void subsequence_lets_other_lines_come_between() {
        holds("{'output': ['a', 'c'], 'mode': 'subsequence'}", printed("a", "b", "c", "d"));
        failure("{'output': ['c', 'a'], 'mode': 'subsequence'}", printed("a", "b", "c"));
    }

    @Test
    void no_output_at_all_can_be_expected() {
        holds("{'output': []}", printed());
        assertThat(failure("{'output': []}", printed("a")).expected()).isEqualTo("(nothing)");
    }

    @Test
    void a_failure_shows_what_cannot_be_seen() {
        Outcome.Fails fails = failure("{'output': ['a b']}", printed("a b ", "\t\u001b[31m"));
        assertThat(fails.expected()).isEqualTo("a b");
        assertThat(fails.actual()).isEqualTo("a b\\s\n\\t\\u001b[31m");
    }

    @Test
    void of_very_many_lines_those_around_the_first_difference_are_shown() {
        String[] lines = new String[100];
        java.util.Arrays.fill(lines, "x");
        String actual = failure("{'output': ['x', 'y']}", printed(lines)).actual();
        assertThat(actual.lines()).hasSizeLessThan(25);
        assertThat(actual).endsWith("(80 more lines)");
    }
}
