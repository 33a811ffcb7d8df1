package dev.asyncworkbook.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.SolutionPolicy.Reveal;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class TermsTests {

    @Test
    void a_solution_is_shown_after_a_pass_or_after_enough_attempts() {
        assertThat(SolutionPolicy.DEFAULT.shows(false, 100)).isFalse();
        assertThat(SolutionPolicy.DEFAULT.shows(true, 1)).isTrue();
        SolutionPolicy patient = new SolutionPolicy(Reveal.AFTER_PASS, Optional.of(3));
        assertThat(patient.shows(false, 2)).isFalse();
        assertThat(patient.shows(false, 3)).isTrue();
        assertThat(new SolutionPolicy(Reveal.ALWAYS, Optional.empty()).shows(false, 0)).isTrue();
        assertThat(new SolutionPolicy(Reveal.NEVER, Optional.empty()).shows(true, 9)).isFalse();
    }

    @Test
    void versions_are_compared_number_by_number() {
        assertThat(AppVersion.isOlder("0.1.0", "0.2")).isTrue();
        assertThat(AppVersion.isOlder("0.9", "0.10")).isTrue();
        assertThat(AppVersion.isOlder("1.0", "0.9.9")).isFalse();
        assertThat(AppVersion.isOlder("0.1.0", "0.1.0")).isFalse();
        assertThat(AppVersion.isOlder("0.1-SNAPSHOT", "9")).isFalse();
        assertThat(AppVersion.isOlder("1", "99999999999")).isTrue();
    }
}
