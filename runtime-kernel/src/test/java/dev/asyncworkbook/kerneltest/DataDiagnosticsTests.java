package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

/** What the kernel says about what tasks do with their data, and when it says nothing. */
class DataDiagnosticsTests {

    @Test
    void d009_a_timer_that_each_turn_makes_anew_never_goes_off() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(8);
                    var sender =
                            spawn(() -> {
                                for (int i = 0; i < 5; i++) {
                                    sleep(millis(30)).await();
                                    channel.tx().send(i).await();
                                }
                            });
                    int[] received = {0};
                    while (received[0] < 5) {
                        line[0] = here() + 2;
                        select().on(channel.rx().recv(), _ -> received[0]++)
                                .on(sleep(millis(100)), _ -> println("a tick"))
                                .await();
                    }
                    sender.await();
                });
        assertThat(trace.output()).isEmpty();
        assertThat(diagnostic(trace, "D009").line()).isEqualTo(line[0]);
    }

    @Test
    void d009_is_not_reported_for_a_timer_that_goes_off_now_and_then() {
        Trace trace =
                run(() -> {
                    for (int i = 0; i < 5; i++) {
                        select().on(sleep(millis(10)), _ -> {})
                                .on(sleep(millis(1000)), _ -> {})
                                .await();
                    }
                });
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void d010_a_future_that_is_awaited_twice_is_reported_even_if_the_error_is_caught() {
        Trace trace =
                run(() -> {
                    var late = async(() -> 42);
                    late.await();
                    assertThatThrownBy(late::await).isInstanceOf(PolledAfterCompletion.class);
                });
        assertThat(codes(trace)).containsExactly("D010");
    }

    @Test
    void d011_a_receiver_that_takes_lagged_for_the_end_misses_the_rest() {
        Trace trace = receiveUntilAnError(false);
        assertThat(codes(trace)).containsExactly("D011");
        assertThat(diagnostic(trace, "D011").message()).contains("2 messages of the broadcast");
    }

    @Test
    void d011_is_not_reported_when_the_receiver_goes_on() {
        assertThat(codes(receiveUntilAnError(true))).isEmpty();
    }

    private static Trace receiveUntilAnError(boolean goesOn) {
        return run(() -> {
            var channel = Broadcast.<Integer>channel(2);
            for (int i = 0; i < 4; i++) {
                channel.tx().send(i);
            }
            channel.tx().close();
            boolean open = true;
            while (open) {
                try {
                    println(channel.rx().recv().await());
                } catch (RecvError.Lagged lagged) {
                    open = goesOn;
                } catch (RecvError closed) {
                    open = false;
                }
            }
        });
    }

    @Test
    void d012_a_queue_that_nobody_empties_grows() {
        Trace trace = fill(100);
        assertThat(diagnostic(trace, "D012").message()).contains("100 messages wait in the mpsc");
    }

    @Test
    void d012_is_not_reported_for_a_few_messages() {
        assertThat(codes(fill(99))).isEmpty();
    }

    private static Trace fill(int messages) {
        return run(() -> {
            var channel = Mpsc.<Integer>unboundedChannel();
            for (int i = 0; i < messages; i++) {
                channel.tx().send(i);
            }
        });
    }

    @Test
    void d016_a_number_written_from_what_was_read_under_an_earlier_guard_is_stale() {
        Trace trace = count(true);
        assertThat(codes(trace)).containsExactly("D016");
    }

    @Test
    void d016_is_not_reported_when_the_guard_stays_open() {
        assertThat(codes(count(false))).isEmpty();
    }

    private static Trace count(boolean inTwoSteps) {
        return run(() -> {
            var lock = new Mutex<>(0);
            var other = spawn(() -> add(lock, inTwoSteps));
            add(lock, inTwoSteps);
            other.await();
        });
    }

    private static void add(Mutex<Integer> lock, boolean inTwoSteps) {
        if (!inTwoSteps) {
            try (var guard = lock.lock().await()) {
                guard.set(guard.get() + 1);
            }
            return;
        }
        int seen;
        try (var guard = lock.lock().await()) {
            seen = guard.get();
        }
        yieldNow().await();
        try (var guard = lock.lock().await()) {
            guard.set(seen + 1);
        }
    }
}
