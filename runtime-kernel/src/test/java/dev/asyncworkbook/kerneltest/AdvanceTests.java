package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.interval;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.time.Time;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class AdvanceTests {

    private static Duration ms(long n) {
        return Duration.ofMillis(n);
    }

    @Test
    void main_goes_on_before_those_whose_timers_went_off() {
        assertThat(
                        run(
                                        () -> {
                                            var sleeper =
                                                    spawn(() -> {
                                                        sleep(ms(5)).await();
                                                        println("slept");
                                                    });
                                            yieldNow().await();
                                            Time.advance(ms(5)).await();
                                            println("advanced");
                                            sleeper.await();
                                        })
                                .output())
                .containsExactly("advanced", "slept");
    }

    @Test
    void a_timer_that_is_set_for_now_in_the_same_round_goes_off_after_it() {
        assertThat(
                        run(
                                        () -> {
                                            var ticker =
                                                    spawn(() -> {
                                                        interval(ms(5)).tick().await();
                                                        println("tick");
                                                    });
                                            Time.advance(ms(1)).await();
                                            println("advanced");
                                            ticker.await();
                                        })
                                .output())
                .containsExactly("advanced", "tick");
    }

    @Test
    void what_moves_the_clock_beyond_its_own_timeout_is_in_time() {
        assertThat(
                        run(
                                        () -> {
                                            timeout(ms(5), Time.advance(ms(9))).await();
                                            println("in time");
                                        })
                                .output())
                .containsExactly("in time");
    }

    @Test
    void a_loop_that_moves_the_clock_does_not_look_in_vain() {
        assertThat(
                        codes(
                                run(() -> {
                                    for (int i = 0; i < 50; i++) {
                                        Time.advance(ms(1)).await();
                                    }
                                })))
                .isEmpty();
    }
}
