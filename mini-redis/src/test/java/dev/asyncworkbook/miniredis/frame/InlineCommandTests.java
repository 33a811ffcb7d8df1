package dev.asyncworkbook.miniredis.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class InlineCommandTests {

    @Test
    void words_are_what_blanks_are_between() {
        assertThat(words("  set  a\tb ")).isEqualTo(bulks("set", "a", "b"));
        assertThat(words("")).isEqualTo(Frame.array());
        assertThat(words(" \t ")).isEqualTo(Frame.array());
    }

    @Test
    void double_quotes_keep_blanks_and_know_escapes() {
        assertThat(words("set \"a b\" \"\\x41\\n\\\"\\\\\\q\""))
                .isEqualTo(bulks("set", "a b", "A\n\"\\q"));
        assertThat(words("\"\"")).isEqualTo(bulks(""));
    }

    @Test
    void single_quotes_keep_everything_but_an_escaped_quote() {
        assertThat(words("'a\\n' 'it\\'s'")).isEqualTo(bulks("a\\n", "it's"));
    }

    @Test
    void an_escape_that_is_cut_off_is_the_letter_itself() {
        assertThat(words("\"\\x4\"")).isEqualTo(bulks("x4"));
        assertThat(words("\"\\xzz\"")).isEqualTo(bulks("xzz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\"abc", "'abc", "\"a\"b", "'a'b", "\"a\\", "\"\\x4"})
    void quotes_that_do_not_end_are_refused(String line) {
        assertThatThrownBy(() -> words(line)).isInstanceOf(ProtocolError.class);
    }

    private static Frame words(String line) {
        return InlineCommand.parse(line.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Frame bulks(String... words) {
        Frame[] parts = new Frame[words.length];
        for (int i = 0; i < words.length; i++) {
            parts[i] = Frame.bulk(words[i]);
        }
        return Frame.array(parts);
    }
}
