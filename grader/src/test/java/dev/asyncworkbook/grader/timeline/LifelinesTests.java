package dev.asyncworkbook.grader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LifelinesTests {

    private static final int SEEDS = 300;

    private static List<String> of(Timeline timeline, int lane) {
        return timeline.slices().stream()
                .filter(slice -> slice.lane() == lane)
                .map(slice -> slice.words() + " " + slice.from() + ".." + slice.to())
                .toList();
    }

    @Test
    void a_task_is_ready_runs_waits_and_sleeps() {
        assertThat(of(Runs.talk(), 0))
                .containsExactly(
                        "running 0..5",
                        "blocked on channel 5..8",
                        "ready 8..11",
                        "running 11..16",
                        "sleeping 16..17",
                        "ready 17..18",
                        "running 18..21");
    }

    @Test
    void a_task_lives_from_its_spawn_to_its_end() {
        assertThat(of(Runs.talk(), 1)).containsExactly("ready 2..5", "running 5..11");
    }

    @Test
    void who_asked_for_another_turn_is_ready_and_not_blocked() {
        assertThat(Runs.yielding(5).slices())
                .extracting(Slice::state)
                .containsOnly(State.READY, State.RUNNING);
    }

    @Test
    void the_slices_of_a_lane_never_overlap_and_lie_within_the_run() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Timeline timeline = Runs.generated(seed);
            int lane = -1;
            int free = 0;
            for (Slice slice : timeline.slices()) {
                free = slice.lane() == lane ? free : 0;
                lane = slice.lane();
                assertThat(slice.from()).as("seed %d", seed).isGreaterThanOrEqualTo(free);
                assertThat(slice.to()).as("seed %d", seed).isGreaterThan(slice.from());
                free = slice.to();
                assertThat(free).as("seed %d", seed).isLessThanOrEqualTo(timeline.steps().size());
            }
        }
    }
}
