package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;

class SelectDropTests {

    private static Future<Void> cleaned(String name, int millis) {
        return async(() -> {
            try {
                sleep(Duration.ofMillis(millis)).await();
                println(name + " is done");
            } finally {
                println(name + " cleans up");
            }
        });
    }

    @Test
    void the_losers_clean_up_before_the_handler_runs() {
        Trace trace =
                run(() ->
                        select().on(cleaned("a", 30), _ -> println("a wins"))
                                .on(cleaned("b", 10), _ -> println("b wins"))
                                .on(cleaned("c", 20), _ -> println("c wins"))
                                .await());
        assertThat(trace.output())
                .containsExactly(
                        "b is done", "b cleans up", "a cleans up", "c cleans up", "b wins");
        assertThat(trace.virtualMillis()).isEqualTo(10);
    }

    @Test
    void a_loser_that_was_never_polled_has_nothing_to_clean_up() {
        Trace trace =
                run(() ->
                        select().biased()
                                .on(_ -> Poll.done(), _ -> println("wins"))
                                .on(cleaned("loser", 1), _ -> {})
                                .await());
        assertThat(trace.output()).containsExactly("wins");
        assertThat(trace.diagnostics()).isEmpty();
    }

    @Test
    void a_handler_may_await_and_throw_what_it_likes() {
        Trace trace =
                run(() -> {
                    try {
                        select().on(
                                        async(() -> "disk"),
                                        text -> {
                                            sleep(Duration.ofMillis(5)).await();
                                            throw new IOException(text);
                                        })
                                .await();
                    } catch (Exception e) {
                        println(e.getMessage());
                    }
                });
        assertThat(trace.output()).containsExactly("disk");
        assertThat(trace.virtualMillis()).isEqualTo(5);
    }

    @Test
    void a_future_that_throws_ends_the_select_and_the_others_are_dropped() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<Integer>channel();
                    channel.tx().close();
                    try {
                        select().biased()
                                .on(cleaned("other", 10), _ -> println("not this"))
                                .on(channel.rx(), _ -> println("nor this"))
                                .await();
                    } catch (RecvError e) {
                        println("RecvError");
                    }
                });
        assertThat(trace.output()).containsExactly("other cleans up", "RecvError");
    }

    @Test
    void a_task_that_is_aborted_in_a_select_drops_all_branches() {
        Trace trace =
                run(() -> {
                    var task =
                            spawn(() -> {
                                select().on(cleaned("a", 10), _ -> {})
                                        .on(cleaned("b", 10), _ -> {})
                                        .await();
                            });
                    yieldNow().await();
                    task.abort();
                    yieldNow().await();
                });
        assertThat(trace.output()).containsExactly("a cleans up", "b cleans up");
    }

    @Test
    void a_task_that_is_aborted_in_a_handler_unwinds_the_handler() {
        Trace trace =
                run(() -> {
                    var task =
                            spawn(() -> {
                                select().on(_ -> Poll.done(), _ -> cleaned("handler", 10).await())
                                        .await();
                            });
                    yieldNow().await();
                    task.abort();
                    yieldNow().await();
                });
        assertThat(trace.output()).containsExactly("handler cleans up");
    }

    @Test
    void what_a_handler_does_is_done_by_the_block_that_awaits_the_select() {
        Trace trace =
                run(() ->
                        async(() -> select().on(_ -> Poll.done(), _ -> println("x")).await())
                                .await());
        int block = events(trace, EventKind.CREATE).getFirst().object();
        assertThat(events(trace, EventKind.CREATE)).hasSize(1);
        assertThat(events(trace, EventKind.PRINT).getFirst().future()).isEqualTo(block);
    }

    @Test
    void a_receive_that_loses_takes_no_message() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(4);
                    channel.tx().send(1).await();
                    select().biased()
                            .on(_ -> Poll.done(), _ -> {})
                            .on(channel.rx().recv(), v -> println("lost " + v))
                            .await();
                    println(channel.rx().recv().await());
                });
        assertThat(trace.output()).containsExactly("Some[value=1]");
    }

    @Test
    void a_lock_that_loses_gives_its_place_up() {
        Trace trace =
                run(() -> {
                    var mutex = new Mutex<>(0);
                    var guard = mutex.lock().await();
                    select().on(mutex.lock(), _ -> println("never"))
                            .on(sleep(Duration.ofMillis(1)), _ -> println("timeout"))
                            .await();
                    guard.close();
                    println(mutex.tryLock() instanceof Some);
                });
        assertThat(trace.output()).containsExactly("timeout", "true");
    }

    @Test
    void a_future_that_lost_unborrowed_cannot_be_selected_again() {
        Trace trace =
                run(() -> {
                    var operation = cleaned("operation", 10);
                    for (int i = 0; i < 2; i++) {
                        select().on(operation, _ -> {})
                                .on(sleep(Duration.ofMillis(1)), _ -> {})
                                .await();
                    }
                });
        assertThat(trace.ending().message()).contains("pass borrow(future) to keep a future");
    }

    @Test
    void a_task_goes_on_when_its_handle_loses() {
        Trace trace =
                run(() -> {
                    var handle = spawn(() -> cleaned("task", 10).await());
                    select().on(handle, _ -> println("never"))
                            .on(sleep(Duration.ofMillis(1)), _ -> println("timeout"))
                            .await();
                    handle.await();
                });
        assertThat(trace.output()).containsExactly("timeout", "task is done", "task cleans up");
    }

    @Test
    void a_deadlock_report_says_what_each_branch_waits_for() {
        Trace trace =
                run(() -> {
                    var one = Oneshot.<Integer>channel();
                    var two = Mpsc.<Integer>channel(1);
                    select().on(one.rx(), _ -> {}).on(two.rx().recv(), _ -> {}).await();
                });
        assertThat(trace.ending().message())
                .contains("for the value of the oneshot")
                .contains(" or a message from the mpsc");
        assertThat(Programs.codes(trace)).contains("D007");
    }

    @Test
    void a_select_that_is_forgotten_is_reported_and_its_futures_are_not() {
        Trace trace = run(() -> select().on(yieldNow(), _ -> {}).on(cleaned("a", 1), _ -> {}));
        assertThat(trace.diagnostics()).hasSize(1);
        assertThat(Programs.diagnostic(trace, "D001").message()).startsWith("the select at line");
    }

    @Test
    void a_condition_before_the_first_branch_is_a_mistake() {
        assertThatThrownBy(() -> select().onlyIf(true)).hasMessageContaining("call on(...) first");
    }

    @Test
    void a_second_or_else_is_a_mistake() {
        assertThatThrownBy(() -> select().orElse(() -> {}).orElse(() -> {}))
                .hasMessageContaining("a select has one orElse");
    }

    @Test
    void a_branch_that_is_added_after_the_first_poll_is_a_mistake() {
        var select = select().on(_ -> Poll.pending(), _ -> {});
        assertPending(task(select).poll());
        assertThatThrownBy(() -> select.on(yieldNow(), _ -> {}))
                .hasMessageContaining("add its branches before you await it");
    }

    @Test
    void a_select_gives_its_value_once() {
        var select = task(select().orElse(() -> {}));
        assertReady(select.poll());
        assertThatThrownBy(select::poll).isInstanceOf(PolledAfterCompletion.class);
    }
}
