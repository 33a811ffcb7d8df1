package dev.asyncworkbook.grader.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SuggestionsTests {

    private static final List<String> EXERCISES =
            List.of("hello/late-arrival", "spawning/wait-for-it", "channels/two-senders");

    @Test
    void a_misspelled_word_finds_the_nearest_one() {
        assertThat(Suggestions.closest("helo/late-arival", EXERCISES))
                .containsExactly("hello/late-arrival");
    }

    @Test
    void a_part_of_a_word_finds_the_word_in_either_case() {
        assertThat(Suggestions.closest("Senders", EXERCISES))
                .containsExactly("channels/two-senders");
    }

    @Test
    void a_word_like_no_other_finds_nothing() {
        assertThat(Suggestions.closest("xyz", EXERCISES)).isEmpty();
        assertThat(Suggestions.didYouMean("xyz", EXERCISES)).isEmpty();
    }

    @Test
    void the_question_names_what_was_found() {
        assertThat(Suggestions.didYouMean("ordr", List.of("order", "mode")))
                .isEqualTo(" Did you mean \"order\"?");
    }
}
