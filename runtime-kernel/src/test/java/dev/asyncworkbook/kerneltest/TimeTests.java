package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class TimeTests {

    @Test
    void time_jumps_to_the_next_timer() {
        Trace trace = run(() -> sleep(Duration.ofHours(1)).await());
        assertThat(trace.virtualMillis()).isEqualTo(3_600_000);
    }

    @Test
    void sleeps_one_after_the_other_add_up() {
        Trace trace =
                run(() -> {
                    sleep(Duration.ofMillis(100)).await();
                    sleep(Duration.ofMillis(100)).await();
                });
        assertThat(trace.virtualMillis()).isEqualTo(200);
    }

    @Test
    void a_sleep_counts_from_its_making() {
        Trace trace =
                run(() -> {
                    var early = sleep(Duration.ofMillis(100));
                    sleep(Duration.ofMillis(100)).await();
                    early.await();
                });
        assertThat(trace.virtualMillis()).isEqualTo(100);
    }

    @Test
    void sleeping_tasks_overlap() {
        Trace trace =
                run(() -> {
                    var a = spawn(() -> sleep(Duration.ofMillis(100)).await());
                    var b = spawn(() -> sleep(Duration.ofMillis(100)).await());
                    a.await();
                    b.await();
                });
        assertThat(trace.virtualMillis()).isEqualTo(100);
    }

    @Test
    void a_duration_is_rounded_up_to_a_millisecond() {
        assertThat(run(() -> sleep(Duration.ofNanos(1)).await()).virtualMillis()).isEqualTo(1);
    }

    @Test
    void a_sleep_of_zero_is_ready_at_once() {
        Trace trace = run(() -> sleep(Duration.ZERO).await());
        assertThat(events(trace, EventKind.PENDING)).isEmpty();
    }

    @Test
    void a_negative_duration_is_refused() {
        Trace trace = run(() -> sleep(Duration.ofMillis(-1)).await());
        assertThat(trace.ending().message()).contains("a duration cannot be negative");
    }

    @Test
    void an_endless_duration_does_not_overflow() {
        Trace trace =
                run(() -> {
                    var far = spawn(() -> sleep(Duration.ofSeconds(Long.MAX_VALUE)).await());
                    sleep(Duration.ofMillis(5)).await();
                    println("finished? " + far.isFinished());
                });
        assertThat(trace.output()).containsExactly("finished? false");
    }

    @Test
    void timers_that_are_due_at_the_same_time_may_run_in_any_order() {
        assertThat(
                        outcomes(() -> {
                            var handles = new ArrayList<JoinHandle<Void>>();
                            for (String name : List.of("a", "b")) {
                                handles.add(
                                        spawn(() -> {
                                            sleep(Duration.ofMillis(10)).await();
                                            println(name);
                                        }));
                            }
                            for (var handle : handles) {
                                handle.await();
                            }
                        }))
                .containsExactly("a,b", "b,a");
    }

    @Test
    void timers_that_are_due_at_different_times_run_in_the_order_of_time() {
        assertThat(
                        outcomes(() -> {
                            var late =
                                    spawn(() -> {
                                        sleep(Duration.ofMillis(20)).await();
                                        println("late");
                                    });
                            var soon =
                                    spawn(() -> {
                                        sleep(Duration.ofMillis(10)).await();
                                        println("soon");
                                    });
                            late.await();
                            soon.await();
                        }))
                .containsExactly("soon,late");
    }

    @Test
    void time_stands_still_while_a_task_can_run() {
        Trace trace =
                run(() -> {
                    spawn(() -> sleep(Duration.ofMillis(1)).await());
                    for (int i = 0; i < 100; i++) {
                        yieldNow().await();
                    }
                });
        assertThat(trace.virtualMillis()).isZero();
    }

    @Test
    void a_timer_that_is_dropped_does_not_hold_up_the_end() {
        Trace trace =
                run(() -> {
                    var sleeper = spawn(() -> sleep(Duration.ofSeconds(9)).await());
                    yieldNow().await();
                    sleeper.abort();
                    sleep(Duration.ofSeconds(1)).await();
                });
        assertThat(trace.virtualMillis()).isEqualTo(1000);
    }

    @Test
    void a_moment_is_not_later_than_one_that_follows() {
        var early = new Instant(1_000_000);
        var late = new Instant(3_000_000);
        assertThat(late.checkedDurationSince(early)).isEqualTo(new Some<>(millis(2)));
        assertThat(early.checkedDurationSince(early)).isEqualTo(new Some<>(millis(0)));
        assertThat(early.checkedDurationSince(late)).isEqualTo(new None<>());
    }
}
