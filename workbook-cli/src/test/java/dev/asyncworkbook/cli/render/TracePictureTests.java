package dev.asyncworkbook.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.cli.testing.Golden;
import dev.asyncworkbook.cli.testing.Screens;
import dev.asyncworkbook.cli.testing.Traces;

import org.junit.jupiter.api.Test;

import java.util.List;

class TracePictureTests {

    private static List<String> picture(int tasks, boolean plain, int rows) {
        return TracePicture.lines(Traces.withTasks(tasks), Screens.of(Ink.NONE, 80, plain), rows);
    }

    @Test
    void each_task_has_a_column() {
        Golden.check("trace-table", picture(2, false, 100));
    }

    @Test
    void a_plain_screen_is_told_line_by_line() {
        Golden.check("trace-story", picture(2, true, 100));
    }

    @Test
    void no_row_is_wider_than_the_screen() {
        for (int tasks = 1; tasks < 12; tasks++) {
            assertThat(picture(tasks, false, 1000)).allMatch(line -> Columns.of(line) <= 80);
        }
    }

    @Test
    void tasks_without_room_for_columns_are_told_line_by_line() {
        assertThat(picture(9, false, 1000).getFirst()).startsWith("1. main");
    }

    @Test
    void what_is_left_out_is_counted() {
        assertThat(picture(2, false, 3).getLast()).isEqualTo("... and 7 more steps");
    }
}
