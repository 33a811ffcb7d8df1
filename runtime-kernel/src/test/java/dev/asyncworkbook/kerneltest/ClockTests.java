package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.sleepUntil;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.testing.Spawn;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Time;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class ClockTests {

    private static final long SEED = 20_261_124;

    @Test
    void time_stands_still_while_anything_can_run() {
        assertThat(
                        output(() -> {
                            for (int i = 0; i < 1000; i++) {
                                yieldNow().await();
                            }
                            println(Instant.now());
                        }))
                .containsExactly("0s");
    }

    @Test
    void advance_moves_time_by_exactly_so_much_even_below_a_millisecond() {
        assertThat(
                        output(() -> {
                            Instant start = Instant.now();
                            Time.advance(Duration.ofNanos(51_592_000)).await();
                            println(start.elapsed());
                        }))
                .containsExactly("PT0.051592S");
    }

    @Test
    void advancing_millisecond_by_millisecond_wakes_a_sleep_exactly_on_time() {
        assertThat(
                        output(() -> {
                            var sleeping = task(sleep(millis(3)));
                            assertPending(sleeping.poll());
                            Time.advance(millis(1)).await();
                            Time.advance(millis(1)).await();
                            assertThat(sleeping.isWoken()).isFalse();
                            Time.advance(millis(1)).await();
                            assertThat(sleeping.isWoken()).isTrue();
                            assertReady(sleeping.poll());
                        }))
                .isEmpty();
    }

    @Test
    void a_sleep_of_a_fraction_of_a_millisecond_takes_a_whole_one() {
        assertThat(
                        output(() -> {
                            sleep(Duration.ofNanos(1)).await();
                            println(Instant.now());
                        }))
                .containsExactly("0.001s");
    }

    @Test
    void a_sleep_of_zero_is_over_at_once() {
        assertThat(
                        output(() -> {
                            assertReady(task(sleep(Duration.ZERO)).poll());
                            println(Instant.now());
                        }))
                .containsExactly("0s");
    }

    @Test
    void advance_wakes_everybody_on_the_way_and_waits_for_nobody() {
        assertThat(
                        outcomes(() -> {
                            for (int i = 1; i <= 2; i++) {
                                int number = i;
                                spawn(() -> {
                                    sleep(millis(number * 10L)).await();
                                    println(number + " at " + Instant.now());
                                });
                            }
                            yieldNow().await();
                            Time.advance(millis(100)).await();
                            sleep(millis(1)).await();
                        }))
                .contains("1 at 0.1s,2 at 0.1s", "2 at 0.1s,1 at 0.1s");
    }

    @Test
    void sleeps_that_are_due_together_end_in_any_order() {
        assertThat(
                        outcomes(() -> {
                            List<JoinHandle<Void>> handles = new ArrayList<>();
                            for (String name : List.of("a", "b", "c")) {
                                handles.add(
                                        spawn(() -> {
                                            sleep(millis(5)).await();
                                            println(name);
                                        }));
                            }
                            for (var handle : handles) {
                                handle.await();
                            }
                        }))
                .hasSize(6);
    }

    @Test
    void sleep_until_a_moment_that_has_passed_is_over_at_once() {
        assertThat(
                        output(() -> {
                            sleep(millis(10)).await();
                            sleepUntil(Instant.now().minus(millis(5))).await();
                            println(Instant.now());
                        }))
                .containsExactly("0.01s");
    }

    @Test
    void a_sleep_can_be_reset_before_it_is_over() {
        assertThat(
                        output(() -> {
                            var sleeping = sleep(millis(10));
                            sleeping.reset(Instant.now().plus(millis(50)));
                            sleeping.await();
                            println(Instant.now());
                        }))
                .containsExactly("0.05s");
    }

    @Test
    void a_sleep_that_is_over_can_be_reset_and_awaited_again() {
        assertThat(
                        output(() -> {
                            var sleeping = sleep(millis(10));
                            sleeping.await();
                            assertThat(sleeping.isElapsed()).isTrue();
                            sleeping.reset(Instant.now().plus(millis(5)));
                            assertThat(sleeping.isElapsed()).isFalse();
                            sleeping.await();
                            println(Instant.now() + " " + sleeping.deadline());
                        }))
                .containsExactly("0.015s 0.015s");
    }

    @Test
    void a_sleep_that_was_reset_while_it_waits_wakes_at_the_new_time_only() {
        assertThat(
                        output(() -> {
                            var sleeping = sleep(millis(10));
                            var polled = task(sleeping);
                            assertPending(polled.poll());
                            sleeping.reset(Instant.now().plus(millis(20)));
                            assertPending(polled.poll());
                            Time.advance(millis(10)).await();
                            assertThat(polled.isWoken()).isFalse();
                            Time.advance(millis(10)).await();
                            assertThat(polled.isWoken()).isTrue();
                        }))
                .isEmpty();
    }

    @Test
    void a_sleep_of_ages_does_not_stop_a_shorter_one() {
        assertThat(
                        output(() -> {
                            spawn(() -> sleep(Duration.ofDays(100_000)).await());
                            sleep(millis(1)).await();
                            println(Instant.now());
                        }))
                .containsExactly("0.001s");
    }

    @Test
    void a_sleep_of_ages_comes_to_its_end() {
        assertThat(
                        output(() -> {
                            Instant start = Instant.now();
                            sleep(Duration.ofDays(10_000)).await();
                            println(start.elapsed().toDays());
                        }))
                .containsExactly("10000");
    }

    @Test
    void ten_thousand_random_sleeps_end_in_the_order_of_their_deadlines() {
        List<String> first = randomSleeps();
        List<Long> deadlines = first.stream().map(Long::valueOf).toList();
        List<Long> sorted = new ArrayList<>(deadlines);
        Collections.sort(sorted);
        assertThat(deadlines).as("seed %d", SEED).hasSize(10_000).isEqualTo(sorted);
    }

    @Test
    void paused_time_is_deterministic() {
        assertThat(randomSleeps()).as("seed %d", SEED).isEqualTo(randomSleeps());
    }

    /** Sleeps of every magnitude, some of them moved or given up, each prints when it was due. */
    private static List<String> randomSleeps() {
        Random random = new Random(SEED);
        Limits generous = new Limits(1_000_000, 1_000_000, 1 << 20);
        Action program =
                () -> {
                    for (int i = 0; i < 10_000; i++) {
                        long duration = random.nextLong(1L << (1 + random.nextInt(40)));
                        spawn(() -> {
                            var sleeping = sleep(millis(duration));
                            var dropped = task(sleep(millis(duration / 2)));
                            assertPendingUnlessZero(dropped, duration / 2);
                            dropped.close();
                            sleeping.await();
                            println(Instant.now().nanos() / 1_000_000);
                        });
                    }
                    sleep(millis(1L << 41)).await();
                };
        return run(program, generous).output();
    }

    private static void assertPendingUnlessZero(Spawn<Void> sleeping, long duration) {
        if (duration > 0) {
            assertPending(sleeping.poll());
        }
    }

    @Test
    void pausing_a_paused_clock_is_refused() {
        assertThat(
                        output(() ->
                                assertThatThrownBy(Time::pause)
                                        .isInstanceOf(IllegalStateException.class)
                                        .hasMessageContaining("paused already")))
                .isEmpty();
    }

    @Test
    void a_recorded_run_keeps_its_virtual_time() {
        assertThat(
                        output(() ->
                                assertThatThrownBy(Time::resume)
                                        .isInstanceOf(IllegalStateException.class)
                                        .hasMessageContaining("startPaused(false)")))
                .isEmpty();
    }

    @Test
    void an_instant_is_earlier_than_one_that_comes_after_it() {
        assertThat(
                        output(() -> {
                            Instant before = Instant.now();
                            sleep(millis(5)).await();
                            Instant after = Instant.now();
                            println(before.isBefore(after) + " " + after.isAfter(before));
                            println(after.durationSince(before));
                            println(before.durationSince(after));
                            println(before.compareTo(after) < 0);
                        }))
                .containsExactly("true true", "PT0.005S", "PT0S", "true");
    }
}
