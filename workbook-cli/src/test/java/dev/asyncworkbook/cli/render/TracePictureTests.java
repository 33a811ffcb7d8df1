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
    void five_tasks_beside_main_have_room_for_columns() {
        assertThat(picture(5, false, 1000).getFirst()).contains("main", "t5", "what happens");
    }

    @Test
    void tasks_without_room_for_columns_are_told_line_by_line() {
        assertThat(picture(12, false, 1000).getFirst()).startsWith("Steps 0 to 1, line 3: main");
    }

    @Test
    void what_is_left_out_is_counted() {
        assertThat(picture(2, true, 3))
                .anyMatch(line -> line.contains("... 3 steps of t1: prints"));
    }

    @Test
    void a_color_is_never_the_only_sign() {
        List<String> colored =
                TracePicture.lines(Traces.withTasks(2), Screens.of(Ink.ANSI, 80, false), 100);
        assertThat(colored.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .map(String::stripTrailing)
                .containsExactlyElementsOf(picture(2, false, 100));
    }
}
