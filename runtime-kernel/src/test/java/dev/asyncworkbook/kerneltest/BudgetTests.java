package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.junit.jupiter.api.Test;

class BudgetTests {

    @Test
    void a_task_that_could_receive_for_ever_lets_another_run_after_128_messages() {
        assertThat(
                        output(() -> {
                            var channel = Mpsc.<Integer>channel(1000);
                            for (int i = 0; i < 100; i++) {
                                channel.tx().send(i).await();
                            }
                            yieldNow().await();
                            for (int i = 100; i < 200; i++) {
                                channel.tx().send(i).await();
                            }
                            yieldNow().await();
                            int[] received = {0};
                            var other = spawn(() -> println("after " + received[0]));
                            while (received[0] < 200) {
                                channel.rx().recv().await();
                                received[0]++;
                            }
                            other.await();
                        }))
                .containsExactly("after 128");
    }

    @Test
    void a_thousand_buffered_messages_are_not_received_in_one_poll() {
        var trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(1000);
                    for (int i = 0; i < 1000; i++) {
                        channel.tx().send(i).await();
                    }
                    for (int i = 0; i < 1000; i++) {
                        channel.rx().recv().await();
                    }
                });
        assertThat(events(trace, EventKind.POLL)).hasSize(2000 / 128 + 1);
    }

    @Test
    void taking_a_free_lock_over_and_over_costs_budget_too() {
        var trace =
                run(() -> {
                    var lock = new Mutex<>(0);
                    for (int i = 0; i < 128; i++) {
                        lock.lock().await().close();
                    }
                    lock.lock().await().close();
                });
        assertThat(events(trace, EventKind.POLL)).hasSize(2);
    }

    @Test
    void every_poll_begins_with_the_whole_budget() {
        var trace =
                run(() -> {
                    var lock = new Mutex<>(0);
                    for (int i = 0; i < 256; i++) {
                        lock.lock().await().close();
                        if (i == 127) {
                            yieldNow().await();
                        }
                    }
                });
        assertThat(events(trace, EventKind.POLL)).hasSize(2);
    }

    @Test
    void a_spent_budget_is_counted_as_one_forced_yield() {
        try (Runtime runtime = Runtime.create()) {
            long yields =
                    runtime.blockOn(
                            async(() -> {
                                var lock = new Mutex<>(0);
                                for (int i = 0; i < 129; i++) {
                                    lock.lock().await().close();
                                }
                                return Handle.current().metrics().budgetForcedYieldCount();
                            }));
            assertThat(yields).isEqualTo(1);
        }
    }

    @Test
    void outside_a_task_there_is_no_budget() {
        var lock = new Mutex<>(0);
        for (int i = 0; i < 1000; i++) {
            assertReady(task(lock.lock()).poll()).close();
        }
    }
}
