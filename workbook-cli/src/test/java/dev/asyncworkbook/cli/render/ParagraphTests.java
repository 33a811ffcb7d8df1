package dev.asyncworkbook.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTests {

    @Test
    void lines_break_between_words() {
        assertThat(Paragraph.wrap("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void a_word_that_is_too_long_stands_alone_and_whole() {
        assertThat(Paragraph.wrap("a extraordinarily b", 6))
                .containsExactly("a", "extraordinarily", "b");
    }

    @Test
    void a_mark_in_the_middle_of_a_word_does_not_break_it() {
        Paragraph paragraph = new Paragraph();
        paragraph.add("ends with ", Ink.Mark.PLAIN).addWhole("code", Ink.Mark.CODE);
        paragraph.add(". More", Ink.Mark.PLAIN);
        assertThat(paragraph.lines(Ink.NONE, 14)).containsExactly("ends with", "code. More");
    }

    @Test
    void wide_characters_count_twice() {
        assertThat(Paragraph.wrap("\u4f60\u597d \u4e16\u754c", 6))
                .containsExactly("\u4f60\u597d", "\u4e16\u754c");
    }

    @Test
    void a_text_that_flows_is_one_line_however_it_was_written() {
        assertThat(Paragraph.flowing("one\ntwo\n\nthree\n")).isEqualTo("one two three");
    }

    @Test
    void the_line_ends_of_a_text_are_kept() {
        assertThat(Paragraph.wrap("a\nb", 80)).containsExactly("a", "b");
    }
}
