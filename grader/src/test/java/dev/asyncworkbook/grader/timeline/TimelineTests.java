package dev.asyncworkbook.grader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.EventKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTests {

    private final Timeline talk = Runs.talk();

    @Test
    void the_lanes_are_the_tasks_in_the_order_of_their_making_and_the_time_last() {
        assertThat(talk.lanes()).extracting(Lane::name).containsExactly("main", "t1", "time");
    }

    @Test
    void every_cause_is_an_arrow_that_says_what_passes() {
        assertThat(talk.arrows())
                .contains(
                        new Arrow(2, 5, "spawn"),
                        new Arrow(8, 11, "wake"),
                        new Arrow(7, 12, "message"),
                        new Arrow(16, 17, "timer"),
                        new Arrow(10, 19, "end"));
        assertThat(talk.arrows().size())
                .isEqualTo(
                        talk.steps().stream().mapToInt(step -> step.event().causes().size()).sum());
    }

    @Test
    void a_step_is_a_sentence_with_its_task() {
        assertThat(talk.sentence(talk.steps().get(7))).isEqualTo("t1 sends \"<b>hello</b>\"");
        assertThat(talk.sentence(talk.steps().get(15))).isEqualTo("main sleeps");
        assertThat(talk.sentence(talk.steps().get(16))).isEqualTo("time reaches 5 ms");
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void every_kind_of_event_has_a_mark_of_its_own_meaning(EventKind kind) {
        assertThat(Mark.of(kind)).isNotEqualTo(Mark.OTHER);
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void a_sign_is_one_or_two_columns_of_ascii_and_used_once(Mark mark) {
        assertThat(mark.sign()).matches("[!-~]{1,2}");
        assertThat(Mark.values()).filteredOn(it -> it.sign().equals(mark.sign())).hasSize(1);
    }

    @Test
    void what_steers_or_hides_is_made_readable() {
        assertThat(Legible.text("a\u202eb\u0007c\u2028d\ud800e\tf"))
                .isEqualTo("a\\u202eb\\u0007c\\u2028d\\ud800e\tf");
        assertThat(Legible.text("häuser 家 😀")).isEqualTo("häuser 家 😀");
    }
}
