package dev.asyncworkbook.grader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class RowsTests {

    private static final int SEEDS = 100;

    private static List<String> told(List<Row> rows) {
        return rows.stream().map(row -> row.numbers() + " " + row.words()).toList();
    }

    @Test
    void steps_that_belong_together_are_told_as_one() {
        assertThat(told(Rows.of(Runs.talk(), 100)))
                .containsExactly(
                        "0-2 spawns t1",
                        "3-4 finds channel empty and waits",
                        "5-8 sends \"<b>hello</b>\", which wakes main",
                        "9-10 ends",
                        "11-12 receives \"<b>hello</b>\"",
                        "13 prints \"<b>hello</b>\"",
                        "14-15 sleeps until 5 ms",
                        "16-17 reaches 5 ms, which wakes main",
                        "18-19 learns how t1 ended",
                        "20 ends");
    }

    @Test
    void a_pattern_that_goes_on_is_told_once_and_counted() {
        assertThat(told(Rows.of(Runs.yielding(100), 24)))
                .contains("7-600 ... the last 2 rows happen 99 more times")
                .hasSizeLessThan(10);
    }

    @Test
    void turns_in_which_little_happens_are_folded_first() {
        List<String> rows = told(Rows.of(Runs.talk(), 9));
        assertThat(rows).hasSize(9);
        assertThat(rows).anyMatch(row -> row.contains("... 3 steps of main: learns how t1 ended"));
        assertThat(rows).contains("13 prints \"<b>hello</b>\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 24, 1000})
    void the_rows_are_never_too_many_and_cover_every_step_once(int most) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Timeline timeline = Runs.generated(seed);
            List<Row> rows = Rows.of(timeline, most);
            assertThat(rows).as("seed %d", seed).hasSizeLessThanOrEqualTo(most);
            int next = 0;
            for (Row row : rows) {
                assertThat(row.first()).as("seed %d", seed).isEqualTo(next);
                next = row.last() + 1;
            }
            assertThat(next).as("seed %d", seed).isEqualTo(timeline.steps().size());
        }
    }
}
