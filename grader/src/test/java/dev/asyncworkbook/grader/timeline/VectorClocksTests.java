package dev.asyncworkbook.grader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

import java.util.SortedMap;

class VectorClocksTests {

    private static final int SEEDS = 60;

    /** What had to come before what, by following every edge until nothing new is found. */
    private static boolean[][] closure(Timeline timeline) {
        int size = timeline.steps().size();
        boolean[][] before = new boolean[size][size];
        for (Step later : timeline.steps()) {
            Event event = later.event();
            event.causes().forEach(cause -> before[cause][later.number()] = true);
            for (int i = 0; i < later.number(); i++) {
                int task = timeline.steps().get(i).event().task();
                before[i][later.number()] |= task == event.task() && task != Subject.NONE;
            }
        }
        for (int middle = 0; middle < size; middle++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; before[from][middle] && to < size; to++) {
                    before[from][to] |= before[middle][to];
                }
            }
        }
        return before;
    }

    private static boolean isBefore(
            SortedMap<String, Integer> one, SortedMap<String, Integer> other) {
        return !one.equals(other)
                && one.entrySet().stream()
                        .allMatch(it -> other.getOrDefault(it.getKey(), 0) >= it.getValue());
    }

    @Test
    void the_order_of_the_clocks_is_what_had_to_come_before_what() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Timeline timeline = Runs.generated(seed);
            VectorClocks clocks = new VectorClocks(timeline);
            boolean[][] before = closure(timeline);
            for (int i = 0; i < before.length; i++) {
                for (int j = 0; j < before.length; j++) {
                    assertThat(isBefore(clocks.clock(i), clocks.clock(j)))
                            .as("seed %d, steps %d and %d", seed, i, j)
                            .isEqualTo(before[i][j]);
                }
            }
        }
    }

    @Test
    void a_host_counts_its_own_steps_from_one() {
        VectorClocks clocks = new VectorClocks(Runs.talk());
        assertThat(clocks.clock(0)).containsExactly(java.util.Map.entry("main", 1));
        assertThat(clocks.clock(12)).containsEntry("main", 7).containsEntry("t1", 4);
        assertThat(clocks.host(16)).isEqualTo("clock-16");
    }
}
