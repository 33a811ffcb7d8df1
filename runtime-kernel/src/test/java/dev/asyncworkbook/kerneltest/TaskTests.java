package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class TaskTests {

    @Test
    void a_handle_gives_the_value() {
        assertThat(
                        run(
                                        () -> {
                                            var handle = spawn(() -> "return value");
                                            println("GOT " + handle.await());
                                        })
                                .output())
                .containsExactly("GOT return value");
    }

    @Test
    void a_spawned_task_first_runs_when_its_spawner_awaits() {
        assertThat(
                        outcomes(() -> {
                            var handle = spawn(() -> println("child"));
                            println("parent");
                            handle.await();
                        }))
                .containsExactly("parent,child");
    }

    @Test
    void ready_tasks_may_run_in_any_order() {
        assertThat(
                        outcomes(() -> {
                            var a = spawn(() -> println("a"));
                            var b = spawn(() -> println("b"));
                            a.await();
                            b.await();
                        }))
                .containsExactly("a,b", "b,a");
    }

    @Test
    void by_default_tasks_run_first_in_first_out() {
        Trace trace =
                run(() -> {
                    var handles = new ArrayList<JoinHandle<Void>>();
                    for (int i = 0; i < 5; i++) {
                        int id = i;
                        handles.add(spawn(() -> println(id)));
                    }
                    for (var handle : handles) {
                        handle.await();
                    }
                });
        assertThat(trace.output()).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void a_panic_goes_to_the_handle_and_the_others_go_on() {
        Trace trace =
                run(() -> {
                    var bad =
                            spawn(() -> {
                                throw new IllegalStateException("boom");
                            });
                    var good = spawn(() -> "fine");
                    try {
                        bad.await();
                    } catch (JoinError error) {
                        println(error.getMessage());
                        println(error.isPanic() + " " + error.isCancelled());
                        println(error.intoPanic().getMessage());
                    }
                    println(good.await());
                });
        assertThat(trace.output())
                .containsExactly(
                        "task `t1` panicked: IllegalStateException: boom",
                        "true false",
                        "boom",
                        "fine");
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void an_abort_acts_at_the_next_await_and_runs_finally() {
        Trace trace =
                run(() -> {
                    var handle =
                            spawn(() -> {
                                try {
                                    println("started");
                                    sleep(Duration.ofSeconds(1)).await();
                                    println("never");
                                } finally {
                                    println("cleaned up");
                                }
                            });
                    yieldNow().await();
                    handle.abort();
                    println("finished? " + handle.isFinished());
                    try {
                        handle.await();
                    } catch (JoinError error) {
                        println(error.getMessage());
                        println(error.isPanic() + " " + error.isCancelled());
                    }
                });
        assertThat(trace.output())
                .containsExactly(
                        "started",
                        "finished? false",
                        "cleaned up",
                        "task `t1` was cancelled",
                        "false true");
        assertThat(trace.virtualMillis()).isZero();
    }

    @Test
    void a_task_that_is_aborted_before_its_first_poll_never_runs() {
        Trace trace =
                run(() -> {
                    var handle = spawn(() -> println("never"));
                    handle.abort();
                    try {
                        handle.await();
                    } catch (JoinError error) {
                        println("cancelled: " + error.isCancelled());
                    }
                });
        assertThat(trace.output()).containsExactly("cancelled: true");
    }

    @Test
    void the_abort_of_a_finished_task_leaves_its_result() {
        Trace trace =
                run(() -> {
                    var handle = spawn(() -> "kept");
                    yieldNow().await();
                    handle.abort();
                    println(handle.isFinished() + " " + handle.await());
                });
        assertThat(trace.output()).containsExactly("true kept");
    }

    @Test
    void an_abort_unwinds_through_blocks_that_are_awaited_in_place() {
        Trace trace =
                run(() -> {
                    var inner =
                            async(() -> {
                                try {
                                    sleep(Duration.ofSeconds(1)).await();
                                } finally {
                                    println("inner");
                                }
                            });
                    var handle =
                            spawn(() -> {
                                try {
                                    inner.await();
                                } finally {
                                    println("outer");
                                }
                            });
                    yieldNow().await();
                    handle.abort();
                    yieldNow().await();
                });
        assertThat(trace.output()).containsExactly("inner", "outer");
    }

    @Test
    void a_handle_that_is_forgotten_detaches_the_task() {
        Trace trace =
                run(() -> {
                    spawn(() -> println("detached"));
                    sleep(Duration.ofMillis(1)).await();
                });
        assertThat(trace.output()).containsExactly("detached");
        assertThat(codes(trace)).doesNotContain("D002");
    }

    @Test
    void the_tasks_that_are_left_when_main_returns_are_dropped_oldest_first() {
        Trace trace =
                run(() -> {
                    for (String name : List.of("a", "b")) {
                        spawn(() -> {
                            try {
                                sleep(Duration.ofSeconds(1)).await();
                            } finally {
                                println("dropped " + name);
                            }
                        });
                    }
                    yieldNow().await();
                });
        assertThat(trace.output()).containsExactly("dropped a", "dropped b");
    }

    @Test
    void a_hundred_thousand_tasks_can_be_spawned_and_joined() {
        Trace trace =
                run(() -> {
                    var handles = new ArrayList<JoinHandle<Integer>>();
                    for (int i = 0; i < 100_000; i++) {
                        int id = i;
                        handles.add(spawn(() -> id));
                    }
                    long sum = 0;
                    for (var handle : handles) {
                        sum += handle.await();
                    }
                    println(sum);
                });
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void the_end_of_a_task_is_the_cause_of_its_join() {
        Trace trace = run(() -> spawn(() -> "x").await());
        Event joined = events(trace, EventKind.JOIN).getFirst();
        Event cause = trace.events().get(joined.causes().getFirst());
        assertThat(cause.kind()).isEqualTo(EventKind.COMPLETE);
        assertThat(cause.object()).isEqualTo(joined.object());
    }
}
