package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.timeoutAt;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Time;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class TimeoutTests {

    @Test
    void a_future_that_is_ready_in_time_gives_its_value() {
        assertThat(output(() -> println(timeout(millis(100), async(() -> "in time")).await())))
                .containsExactly("in time");
    }

    @Test
    void a_future_that_is_ready_wins_even_at_a_timeout_of_zero() {
        assertThat(output(() -> println(timeout(millis(0), async(() -> "ready")).await())))
                .containsExactly("ready");
    }

    @Test
    void a_future_that_completes_at_the_very_deadline_wins() {
        assertThat(
                        output(() -> {
                            var both = timeout(millis(100), sleep(millis(100)));
                            both.await();
                            println("completed at " + Instant.now());
                        }))
                .containsExactly("completed at 0.1s");
    }

    @Test
    void a_deadline_that_is_now_elapses_at_the_first_poll() {
        assertThat(
                        output(() -> {
                            var channel = Oneshot.<String>channel();
                            var late = task(timeoutAt(Instant.now(), channel.rx()));
                            assertThatThrownBy(late::poll).isInstanceOf(Elapsed.class);
                        }))
                .isEmpty();
    }

    @Test
    void a_future_that_is_late_is_dropped_and_cleans_up() {
        assertThat(
                        output(() -> {
                            Future<Void> late =
                                    async(() -> {
                                        try {
                                            sleep(millis(200)).await();
                                            println("never");
                                        } finally {
                                            println("cleaned up at " + Instant.now());
                                        }
                                    });
                            assertThatThrownBy(() -> timeout(millis(100), late).await())
                                    .isInstanceOf(Elapsed.class)
                                    .hasMessage("deadline has elapsed");
                        }))
                .containsExactly("cleaned up at 0.1s");
    }

    @Test
    void a_timeout_that_is_dropped_drops_its_future() {
        assertThat(
                        output(() -> {
                            Future<Void> inner =
                                    async(() -> {
                                        try {
                                            sleep(millis(200)).await();
                                        } finally {
                                            println("dropped");
                                        }
                                    });
                            try (var outer = task(timeout(millis(100), inner))) {
                                assertPending(outer.poll());
                            }
                            println("after");
                        }))
                .containsExactly("dropped", "after");
    }

    @Test
    void a_timeout_counts_from_its_creation() {
        assertThat(
                        output(() -> {
                            var channel = Oneshot.<String>channel();
                            var bounded = timeout(millis(100), channel.rx());
                            sleep(millis(60)).await();
                            assertThatThrownBy(bounded::await).isInstanceOf(Elapsed.class);
                            println(Instant.now());
                        }))
                .containsExactly("0.1s");
    }

    @Test
    void a_timeout_can_be_polled_by_hand_until_the_clock_has_moved() {
        assertThat(
                        output(() -> {
                            var channel = Oneshot.<String>channel();
                            var bounded = task(timeout(millis(100), channel.rx()));
                            assertPending(bounded.poll());
                            Time.advance(millis(90)).await();
                            assertPending(bounded.poll());
                            channel.tx().send("in time");
                            println(assertReady(bounded.poll()));
                        }))
                .containsExactly("in time");
    }

    @Test
    void a_very_long_timeout_is_no_timeout() {
        assertThat(
                        output(() ->
                                println(
                                        timeout(
                                                        Duration.ofSeconds(Long.MAX_VALUE),
                                                        async(() -> {
                                                            sleep(millis(1)).await();
                                                            return "ready";
                                                        }))
                                                .await())))
                .containsExactly("ready");
    }

    @Test
    void a_future_that_always_spends_the_budget_does_not_outlive_its_deadline() {
        assertThat(
                        output(() -> {
                            var channel = Mpsc.<Integer>channel(1000);
                            Future<Void> greedy =
                                    async(() -> {
                                        while (true) {
                                            channel.tx().send(1).await();
                                            channel.rx().recv().await();
                                        }
                                    });
                            spawn(() -> {
                                for (int i = 0; i < 10; i++) {
                                    Time.advance(millis(10)).await();
                                }
                            });
                            assertThatThrownBy(() -> timeout(millis(50), greedy).await())
                                    .isInstanceOf(Elapsed.class);
                        }))
                .isEmpty();
    }

    @Test
    void a_timeout_inside_a_longer_one_elapses_first() {
        assertThat(
                        output(() -> {
                            Future<String> inner =
                                    async(() -> {
                                        try {
                                            timeout(millis(10), sleep(millis(100))).await();
                                            return "slept";
                                        } catch (Elapsed elapsed) {
                                            return "inner";
                                        }
                                    });
                            println(timeout(millis(50), inner).await());
                        }))
                .containsExactly("inner");
    }

    @Test
    void a_timeout_never_awaited_is_reported_once() {
        assertThat(codes(run(() -> timeout(millis(1), async(() -> println("x"))))))
                .containsExactly("D001");
    }

    @Test
    void a_negative_timeout_is_refused() {
        assertThat(
                        output(() ->
                                assertThatThrownBy(() -> timeout(millis(-1), async(() -> 1)))
                                        .isInstanceOf(IllegalArgumentException.class)
                                        .hasMessageContaining("cannot be negative")))
                .isEmpty();
    }

    @Test
    void a_message_that_comes_with_the_deadline_is_received_or_missed_by_schedule() {
        assertThat(
                        outcomes(() -> {
                            var channel = Mpsc.<String>channel(1);
                            var sender =
                                    spawn(() -> {
                                        sleep(millis(10)).await();
                                        channel.tx().send("message").await();
                                    });
                            try {
                                if (timeout(millis(10), channel.rx().recv()).await()
                                        instanceof Some<String>(var text)) {
                                    println(text);
                                }
                            } catch (Elapsed elapsed) {
                                println("elapsed");
                            }
                            sender.await();
                        }))
                .containsExactly("elapsed", "message");
    }

    @Test
    void a_future_that_is_given_back_goes_on_without_a_deadline() {
        assertThat(
                        output(() -> {
                            var sleep = sleep(millis(20));
                            var timeout = timeout(millis(10), sleep);
                            assertThat(timeout.getRef()).isSameAs(sleep);
                            var polled = task(timeout);
                            assertPending(polled.poll());
                            timeout.intoInner().await();
                            println(Instant.now());
                            assertThatThrownBy(polled::poll)
                                    .isInstanceOf(PolledAfterCompletion.class);
                        }))
                .containsExactly("0.02s");
    }

    @Test
    void a_future_that_throws_leaves_no_timer_behind() {
        Trace trace =
                run(() -> {
                    Future<Void> failing =
                            async(() -> {
                                sleep(millis(1)).await();
                                throw new IllegalStateException("broken");
                            });
                    assertThatThrownBy(() -> timeout(millis(10), failing).await())
                            .hasMessage("broken");
                    sleep(millis(100)).await();
                });
        assertThat(events(trace, EventKind.FIRE))
                .extracting(Event::virtualMillis)
                .containsExactly(1L, 101L);
    }
}
