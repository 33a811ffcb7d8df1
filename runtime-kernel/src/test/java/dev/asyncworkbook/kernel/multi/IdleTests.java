package dev.asyncworkbook.kernel.multi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is woken, and who may search. */
class IdleTests {

    private final Idle idle = new Idle(4);

    @Test
    void nobody_is_woken_while_all_are_awake() {
        assertThat(idle.workerToNotify()).isEqualTo(Idle.NOBODY);
    }

    @Test
    void who_fell_asleep_last_is_woken_first() {
        idle.goesToSleep(0, false);
        idle.goesToSleep(2, false);
        assertThat(idle.workerToNotify()).isEqualTo(2);
    }

    @Test
    void nobody_is_woken_while_somebody_searches() {
        idle.goesToSleep(0, false);
        assertThat(idle.tryToSearch()).isTrue();
        assertThat(idle.workerToNotify()).isEqualTo(Idle.NOBODY);
    }

    @Test
    void who_was_woken_counts_as_one_that_searches() {
        idle.goesToSleep(0, false);
        idle.goesToSleep(1, false);
        assertThat(idle.workerToNotify()).isEqualTo(1);
        assertThat(idle.workerToNotify()).isEqualTo(Idle.NOBODY);
        assertThat(idle.stopsSearching()).isTrue();
    }

    @Test
    void at_most_half_of_them_search() {
        assertThat(idle.tryToSearch()).isTrue();
        assertThat(idle.tryToSearch()).isTrue();
        assertThat(idle.tryToSearch()).isFalse();
    }

    @Test
    void the_last_that_searches_is_told_so_when_it_goes_to_sleep() {
        idle.tryToSearch();
        idle.tryToSearch();
        assertThat(idle.goesToSleep(0, true)).isFalse();
        assertThat(idle.goesToSleep(1, true)).isTrue();
    }

    @Test
    void who_wakes_by_itself_is_not_woken_again() {
        idle.goesToSleep(3, false);
        assertThat(idle.wakesByItself(3)).isTrue();
        assertThat(idle.isAsleep(3)).isFalse();
        assertThat(idle.wakesByItself(3)).isFalse();
        assertThat(idle.workerToNotify()).isEqualTo(Idle.NOBODY);
    }

    @Test
    void all_are_asleep_when_the_last_one_is() {
        for (int i = 0; i < 4; i++) {
            assertThat(idle.allAsleep()).isFalse();
            idle.goesToSleep(i, false);
        }
        assertThat(idle.allAsleep()).isTrue();
    }
}
