package dev.asyncworkbook.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTests {

    @Test
    void combining_marks_take_no_column() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void a_text_is_filled_up_to_the_width() {
        assertThat(Columns.fit("ab", 4)).isEqualTo("ab  ");
    }

    @Test
    void a_text_that_is_too_wide_is_cut_with_two_dots() {
        assertThat(Columns.fit("abcdef", 5)).isEqualTo("abc..");
    }

    @Test
    void escape_sequences_lose_their_power() {
        assertThat(Columns.harmless("\u001b]0;title\u0007")).isEqualTo("\\u001b]0;title\\u0007");
    }

    @Test
    void tabs_are_left_alone() {
        assertThat(Columns.harmless("\tx")).isEqualTo("\tx");
    }
}
