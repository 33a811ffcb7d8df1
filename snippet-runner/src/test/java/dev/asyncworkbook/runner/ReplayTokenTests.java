package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class ReplayTokenTests {

    private static final Program PROGRAM = new Program("a.java", "void main() {}");
    private static final ReplayToken TOKEN =
            ReplayToken.of(PROGRAM, new Schedule(List.of(0, 2, 1)));

    @Test
    void a_token_is_read_as_it_was_written() {
        assertThat(TOKEN.toString()).matches("w2-[0-9a-f]{8}-0\\.2\\.1");
        assertThat(ReplayToken.parse(TOKEN.toString())).hasValue(TOKEN);
    }

    @Test
    void the_default_schedule_has_a_token_too() {
        ReplayToken token = ReplayToken.of(PROGRAM, Schedule.DEFAULT);

        assertThat(ReplayToken.parse(token.toString())).hasValue(token);
    }

    @Test
    void a_token_is_of_one_program_only() {
        assertThat(TOKEN.matches(PROGRAM)).isTrue();
        assertThat(TOKEN.matches(new Program("a.java", "void main() { }"))).isFalse();
    }

    @Test
    void the_name_of_the_file_does_not_matter() {
        assertThat(TOKEN.matches(new Program("b.java", PROGRAM.source()))).isTrue();
    }

    @Test
    void what_is_no_token_is_refused() {
        assertThat(ReplayToken.parse("")).isEmpty();
        assertThat(ReplayToken.parse("w1-0123abcd-1")).isEmpty();
        assertThat(ReplayToken.parse("w2-0123abcd-one")).isEmpty();
        assertThat(ReplayToken.parse("w2-0123abcd-9999999999")).isEmpty();
    }

    @Test
    void many_choices_of_the_default_are_written_short() {
        List<Integer> picks = new ArrayList<>(Collections.nCopies(40, 0));
        picks.add(3);
        ReplayToken token = ReplayToken.of(PROGRAM, new Schedule(SwitchLevel.FIELD, picks));
        assertThat(token.toString()).matches("w2-[0-9a-f]{8}-fz40\\.3");
        assertThat(ReplayToken.parse(token.toString())).hasValue(token);
    }
}
