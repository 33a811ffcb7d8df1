package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.interval;
import static dev.asyncworkbook.kernel.Async.intervalAt;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Interval;
import dev.asyncworkbook.kernel.time.MissedTickBehavior;
import dev.asyncworkbook.kernel.time.Time;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class IntervalTests {

    /** What an interval does while the clock is advanced step by step. */
    private static final class Steps {

        private final Instant start = Instant.now();
        private final List<String> seen = new ArrayList<>();
        private final Interval interval;

        Steps(MissedTickBehavior behavior) {
            Time.advance(millis(1)).await();
            interval = intervalAt(start, millis(300));
            interval.setMissedTickBehavior(behavior);
            poll();
        }

        Steps advance(int... steps) {
            for (int step : steps) {
                Time.advance(millis(step)).await();
                poll();
            }
            return this;
        }

        void poll() {
            List<Long> ticks = new ArrayList<>();
            while (task(interval.tick()).poll() instanceof Poll.Ready<Instant>(var due)) {
                ticks.add(due.durationSince(start).toMillis());
            }
            seen.add(ticks.toString());
        }

        void print() {
            println(String.join(" ", seen));
        }
    }

    private static String output(Action main) {
        Trace trace = run(main);
        assertThat(trace.ending().message()).isEmpty();
        return String.join("\n", trace.output());
    }

    @Test
    void burst_makes_up_for_missed_ticks_at_once() {
        assertThat(
                        output(() ->
                                new Steps(MissedTickBehavior.BURST)
                                        .advance(100, 200, 650, 200, 100, 250, 300)
                                        .print()))
                .isEqualTo("[0] [] [300] [600, 900] [] [1200] [1500] [1800]");
    }

    @Test
    void delay_moves_the_schedule_behind_a_late_tick() {
        assertThat(
                        output(() ->
                                new Steps(MissedTickBehavior.DELAY)
                                        .advance(100, 200, 650, 100, 201, 300, 300)
                                        .print()))
                .isEqualTo("[0] [] [300] [600] [] [1251] [1551] [1851]");
    }

    @Test
    void skip_leaves_missed_ticks_out_and_keeps_the_schedule() {
        assertThat(
                        output(() ->
                                new Steps(MissedTickBehavior.SKIP)
                                        .advance(100, 200, 650, 250, 300, 300)
                                        .print()))
                .isEqualTo("[0] [] [300] [600] [1200] [1500] [1800]");
    }

    @Test
    void a_tick_that_is_at_most_5_ms_late_is_not_missed() {
        assertThat(output(() -> new Steps(MissedTickBehavior.DELAY).advance(304, 294, 1).print()))
                .isEqualTo("[0] [300] [] [600]");
    }

    @Test
    void a_tick_that_is_more_than_5_ms_late_is_missed() {
        assertThat(output(() -> new Steps(MissedTickBehavior.DELAY).advance(305, 294, 6).print()))
                .isEqualTo("[0] [300] [] [606]");
    }

    @Test
    void reset_puts_the_next_tick_one_period_from_now() {
        assertThat(
                        output(() -> {
                            Steps steps = new Steps(MissedTickBehavior.BURST).advance(100);
                            steps.interval.reset();
                            steps.advance(200, 100, 301).print();
                        }))
                .isEqualTo("[0] [] [] [401] [701]");
    }

    @Test
    void reset_immediately_makes_the_next_tick_come_at_once() {
        assertThat(
                        output(() -> {
                            Steps steps = new Steps(MissedTickBehavior.BURST).advance(100);
                            steps.interval.resetImmediately();
                            steps.poll();
                            steps.advance(299, 1).print();
                        }))
                .isEqualTo("[0] [] [101] [] [401]");
    }

    @Test
    void reset_after_puts_the_next_tick_after_a_duration() {
        assertThat(
                        output(() -> {
                            Steps steps = new Steps(MissedTickBehavior.BURST).advance(100);
                            steps.interval.resetAfter(millis(20));
                            steps.advance(19, 1, 300).print();
                        }))
                .isEqualTo("[0] [] [] [121] [421]");
    }

    @Test
    void reset_at_puts_the_next_tick_at_a_moment() {
        assertThat(
                        output(() -> {
                            Steps steps = new Steps(MissedTickBehavior.BURST).advance(100);
                            steps.interval.resetAt(Instant.now().plus(millis(40)));
                            steps.advance(39, 1, 300).print();
                        }))
                .isEqualTo("[0] [] [] [141] [441]");
    }

    @Test
    void the_first_tick_comes_at_once() {
        assertThat(
                        output(() -> {
                            interval(millis(10)).tick().await();
                            println(Instant.now());
                        }))
                .isEqualTo("0s");
    }

    @Test
    void an_interval_of_300_ms_ticks_four_times_in_a_second() {
        assertThat(
                        output(() -> {
                            var interval = interval(millis(300));
                            try {
                                timeout(
                                                Duration.ofSeconds(1),
                                                async(() -> {
                                                    while (true) {
                                                        interval.tick().await();
                                                        println("Tick!");
                                                    }
                                                }))
                                        .await();
                            } catch (Elapsed elapsed) {
                                println("end");
                            }
                        }))
                .isEqualTo("Tick!\nTick!\nTick!\nTick!\nend");
    }

    @Test
    void work_between_two_ticks_does_not_shift_the_schedule() {
        Trace trace =
                run(() -> {
                    var interval = interval(millis(10));
                    for (int i = 0; i < 4; i++) {
                        println(interval.tick().await());
                        sleep(millis(7)).await();
                    }
                });
        assertThat(trace.output()).containsExactly("0s", "0.01s", "0.02s", "0.03s");
    }

    @Test
    void a_tick_that_was_dropped_while_it_waited_is_still_to_come() {
        assertThat(
                        output(() -> {
                            var interval = interval(millis(10));
                            interval.tick().await();
                            try (var dropped = task(interval.tick())) {
                                dropped.poll();
                            }
                            println(interval.tick().await());
                        }))
                .isEqualTo("0.01s");
    }

    @Test
    void a_period_of_zero_is_refused() {
        Trace trace =
                run(() ->
                        assertThatThrownBy(() -> interval(Duration.ZERO))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("longer than zero"));
        assertThat(trace.ending().message()).isEmpty();
    }

    @Test
    void an_interval_knows_its_period_and_its_behavior() {
        Trace trace =
                run(() -> {
                    var interval = interval(millis(10));
                    println(interval.period() + " " + interval.missedTickBehavior());
                });
        assertThat(trace.output()).containsExactly("PT0.01S BURST");
    }
}
