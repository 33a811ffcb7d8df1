package dev.asyncworkbook.kernel.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The queue of one worker, with no one beside it; {@link QueueStressTests} adds the thieves. */
class LocalQueueTests {

    private final Injector<Integer> overflow = new Injector<>();
    private final LocalQueue<Integer> queue = new LocalQueue<>(4);

    private static List<Integer> drain(LocalQueue<Integer> queue) {
        List<Integer> all = new ArrayList<>();
        for (Integer next = queue.pop(); next != null; next = queue.pop()) {
            all.add(next);
        }
        return all;
    }

    private List<Integer> drainOverflow() {
        List<Integer> all = new ArrayList<>();
        for (Integer next = overflow.pop(); next != null; next = overflow.pop()) {
            all.add(next);
        }
        return all;
    }

    private void fill(int count) {
        for (int i = 1; i <= count; i++) {
            queue.push(i, overflow);
        }
    }

    @Test
    void what_is_pushed_first_is_popped_first() {
        fill(4);
        assertThat(drain(queue)).containsExactly(1, 2, 3, 4);
        assertThat(overflow.isEmpty()).isTrue();
    }

    @Test
    void a_full_queue_moves_its_older_half_and_the_new_one_to_the_overflow() {
        fill(5);
        assertThat(drain(queue)).containsExactly(3, 4);
        assertThat(drainOverflow()).containsExactly(1, 2, 5);
    }

    @Test
    void a_thief_takes_the_older_half_and_gets_the_last_of_it() {
        fill(4);
        var thief = new LocalQueue<Integer>(4);
        assertThat(queue.stealInto(thief)).isEqualTo(2);
        assertThat(drain(thief)).containsExactly(1);
        assertThat(drain(queue)).containsExactly(3, 4);
    }

    @Test
    void a_thief_takes_the_only_one() {
        fill(1);
        assertThat(queue.stealInto(new LocalQueue<>(4))).isEqualTo(1);
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void there_is_nothing_to_steal_from_an_empty_queue() {
        assertThat(queue.stealInto(new LocalQueue<>(4))).isNull();
    }

    @Test
    void a_thief_that_has_more_than_half_of_its_room_in_use_takes_nothing() {
        fill(4);
        var thief = new LocalQueue<Integer>(4);
        for (int i = 0; i < 3; i++) {
            thief.push(i, overflow);
        }
        assertThat(queue.stealInto(thief)).isNull();
    }

    @Test
    void positions_may_run_around_the_ring_many_times() {
        for (int i = 0; i < 1000; i++) {
            fill(3);
            assertThat(drain(queue)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void a_capacity_that_is_no_power_of_two_is_refused() {
        assertThatThrownBy(() -> new LocalQueue<Integer>(3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
