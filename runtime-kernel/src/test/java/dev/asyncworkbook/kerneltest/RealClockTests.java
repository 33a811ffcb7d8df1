package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.interval;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.millis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.scheduler.CurrentThread;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Result;
import dev.asyncworkbook.kernel.scheduler.Settings;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.TaskHooks;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Time;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The clock that follows the machine's, on a machine whose time the test makes. */
class RealClockTests {

    private static final Settings RUNNING =
            new Settings(false, 512, null, "worker", TaskHooks.NONE);

    /** Time passes by itself: a millisecond with each look at the clock. */
    private long machine;

    private long look() {
        machine += 1_000_000;
        return machine;
    }

    private <T> T run(Body<T> body) {
        var scheduler =
                new CurrentThread(
                        Chooser.DEFAULT,
                        SwitchLevel.AWAIT,
                        Recorder.current(),
                        this::look,
                        RUNNING);
        Task<T> main = scheduler.startMain(async(body));
        scheduler.runUntilFinished(main, Integer.MAX_VALUE);
        scheduler.shutDown();
        return switch (main.result()) {
            case Result.Value<T>(T value) -> value;
            case null, default -> throw new AssertionError(main.result());
        };
    }

    @Test
    void a_sleep_ends_when_the_machine_says_so() {
        long slept =
                run(() -> {
                    Instant start = Instant.now();
                    sleep(millis(100)).await();
                    return start.elapsed().toMillis();
                });
        assertThat(slept).isBetween(100L, 120L);
    }

    @Test
    void sleeps_end_in_the_order_of_their_deadlines() {
        List<Integer> ended =
                run(() -> {
                    List<Integer> seen = new ArrayList<>();
                    for (int duration : new int[] {300, 100, 200}) {
                        spawn(() -> {
                            sleep(millis(duration)).await();
                            seen.add(duration);
                        });
                    }
                    sleep(millis(1000)).await();
                    return seen;
                });
        assertThat(ended).containsExactly(100, 200, 300);
    }

    @Test
    void an_interval_keeps_its_schedule() {
        List<Long> ticks =
                run(() -> {
                    List<Long> seen = new ArrayList<>();
                    Instant start = Instant.now();
                    var interval = interval(millis(50));
                    for (int i = 0; i < 4; i++) {
                        seen.add(interval.tick().await().durationSince(start).toMillis() / 10 * 10);
                    }
                    return seen;
                });
        assertThat(ticks).containsExactly(0L, 50L, 100L, 150L);
    }

    @Test
    void a_clock_that_is_paused_jumps() {
        boolean jumped =
                run(() -> {
                    Time.pause();
                    long before = machine;
                    sleep(Duration.ofDays(1)).await();
                    return machine - before < 1_000_000_000;
                });
        assertThat(jumped).isTrue();
    }

    @Test
    void a_clock_that_is_resumed_goes_on_from_where_it_stood() {
        long millis =
                run(() -> {
                    Instant start = Instant.now();
                    Time.pause();
                    Time.advance(millis(500)).await();
                    Time.resume();
                    sleep(millis(100)).await();
                    return start.elapsed().toMillis();
                });
        assertThat(millis).isBetween(600L, 640L);
    }

    @Test
    void a_running_clock_cannot_be_advanced() {
        String refusal =
                run(() -> {
                    try {
                        Time.advance(millis(1)).await();
                        return "advanced";
                    } catch (IllegalStateException e) {
                        return String.valueOf(e.getMessage());
                    }
                });
        assertThat(refusal).contains("call pause() first");
    }

    @Test
    void resuming_a_running_clock_is_refused() {
        run(() -> {
            assertThatThrownBy(Time::resume)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not paused");
            return 0;
        });
    }

    @Test
    void a_sleep_ends_beside_a_task_that_never_waits() {
        assertThat(
                        run(() -> {
                            var spinner =
                                    spawn(() -> {
                                        while (true) {
                                            yieldNow().await();
                                        }
                                    });
                            sleep(millis(50)).await();
                            spinner.abort();
                            return "slept";
                        }))
                .isEqualTo("slept");
    }
}
