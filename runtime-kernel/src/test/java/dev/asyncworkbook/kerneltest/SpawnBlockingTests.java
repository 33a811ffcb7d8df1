package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.hooks.Hooks;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SpawnBlockingTests {

    @Test
    void blocking_code_gives_its_value_to_the_handle() {
        assertThat(output(() -> println(spawnBlocking(() -> "value").await())))
                .containsExactly("value");
    }

    @Test
    void blocking_code_runs_on_a_thread_of_its_own() {
        assertThat(
                        output(() -> {
                            Thread here = Thread.currentThread();
                            println(spawnBlocking(() -> Thread.currentThread() != here).await());
                        }))
                .containsExactly("true");
    }

    @Test
    void when_blocking_code_runs_is_a_choice() {
        assertThat(
                        outcomes(() -> {
                            var blocking = spawnBlocking(() -> println("blocking"));
                            var task = spawn(() -> println("task"));
                            blocking.await();
                            task.await();
                        }))
                .containsExactly("blocking,task", "task,blocking");
    }

    @Test
    void a_panic_in_blocking_code_goes_to_the_handle() {
        assertThat(
                        output(() -> {
                            var handle = spawnBlocking(() -> Integer.parseInt("x"));
                            assertThatThrownBy(handle::await)
                                    .isInstanceOf(JoinError.class)
                                    .hasCauseInstanceOf(NumberFormatException.class);
                        }))
                .isEmpty();
    }

    @Test
    void blocking_code_that_sleeps_takes_virtual_time_and_holds_nobody_up() {
        assertThat(
                        output(() -> {
                            var blocking =
                                    spawnBlocking(() -> {
                                        Hooks.sleep(100);
                                        println("slept until " + Instant.now());
                                    });
                            sleep(millis(50)).await();
                            println("meanwhile " + Instant.now());
                            blocking.await();
                        }))
                .containsExactly("meanwhile 0.05s", "slept until 0.1s");
    }

    @Test
    void a_thread_put_to_sleep_in_async_code_holds_everybody_up() {
        Trace trace =
                run(() -> {
                    var ticker =
                            spawn(() -> {
                                sleep(millis(10)).await();
                                println("tick " + Instant.now());
                            });
                    yieldNow().await();
                    Hooks.sleep(100);
                    ticker.await();
                });
        assertThat(trace.output()).containsExactly("tick 0.1s");
        assertThat(codes(trace)).containsExactly("D003");
    }

    @Test
    void blocking_code_that_has_begun_cannot_be_aborted() {
        assertThat(
                        output(() -> {
                            var handle =
                                    spawnBlocking(() -> {
                                        Hooks.sleep(10);
                                        return "finished";
                                    });
                            yieldNow().await();
                            handle.abort();
                            println(handle.await());
                        }))
                .containsExactly("finished");
    }

    @Test
    void blocking_code_that_has_not_begun_can_be_aborted() {
        assertThat(
                        output(() -> {
                            var handle = spawnBlocking(() -> println("never"));
                            handle.abort();
                            assertThatThrownBy(handle::await).isInstanceOf(JoinError.class);
                        }))
                .isEmpty();
    }

    @Test
    void await_is_refused_in_blocking_code() {
        assertThat(
                        output(() -> {
                            var handle = spawnBlocking(() -> yieldNow().await());
                            assertThatThrownBy(handle::await)
                                    .isInstanceOf(JoinError.class)
                                    .hasCauseInstanceOf(NotAsync.class);
                        }))
                .isEmpty();
    }

    @Test
    void blocking_code_can_spawn_tasks() {
        assertThat(
                        output(() -> {
                            var inner = spawnBlocking(() -> spawn(() -> "spawned")).await();
                            println(inner.await());
                        }))
                .containsExactly("spawned");
    }

    @Test
    void blocking_code_can_wait_for_a_future_through_the_runtimes_handle() {
        assertThat(
                        output(() -> {
                            Handle handle = Handle.current();
                            println(
                                    spawnBlocking(() ->
                                                    handle.blockOn(
                                                            async(() -> {
                                                                sleep(millis(5)).await();
                                                                return "at " + Instant.now();
                                                            })))
                                            .await());
                        }))
                .containsExactly("at 0.005s");
    }

    @Test
    void waiting_through_the_handle_is_refused_in_async_code() {
        assertThat(
                        output(() ->
                                assertThatThrownBy(() -> Handle.current().blockOn(yieldNow()))
                                        .isInstanceOf(IllegalStateException.class)
                                        .hasMessageContaining("await the future instead")))
                .isEmpty();
    }

    @Test
    void a_lock_that_blocking_code_holds_is_waited_for_by_a_task() {
        assertThat(
                        output(() -> {
                            var lock = new Mutex<>("free");
                            var blocking =
                                    spawnBlocking(() -> {
                                        try (var guard = lock.lock()) {
                                            Hooks.sleep(10);
                                            guard.set("set by blocking code");
                                        }
                                    });
                            yieldNow().await();
                            try (var guard = lock.lock()) {
                                println(guard.get());
                            }
                            blocking.await();
                        }))
                .containsExactly("set by blocking code");
    }

    @Test
    void a_lock_that_a_task_holds_is_waited_for_by_blocking_code() {
        assertThat(
                        outcomes(() -> {
                            var lock = new Mutex<>("first");
                            var blocking =
                                    spawnBlocking(() -> {
                                        try (var guard = lock.lock()) {
                                            println(guard.get());
                                        }
                                    });
                            spawn(
                                            () -> {
                                                try (var guard = lock.lock()) {
                                                    guard.set("second");
                                                }
                                            })
                                    .await();
                            blocking.await();
                        }))
                .containsExactly("first", "second");
    }

    @Test
    void at_the_end_of_the_runtime_blocking_code_is_unwound_where_it_blocks() {
        Trace trace =
                run(() -> {
                    spawnBlocking(() -> {
                        try {
                            Hooks.sleep(1000);
                        } finally {
                            println("unwound");
                        }
                    });
                    yieldNow().await();
                });
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
        assertThat(trace.output()).containsExactly("unwound");
    }

    @Test
    void no_more_blocking_code_runs_at_once_than_there_are_threads() {
        try (Runtime runtime = Builder.newCurrentThread().maxBlockingThreads(1).build()) {
            List<String> seen = new ArrayList<>();
            runtime.blockOn(
                    async(() -> {
                        var first =
                                spawnBlocking(() -> {
                                    Hooks.sleep(10);
                                    seen.add("first");
                                });
                        var second = spawnBlocking(() -> seen.add("second"));
                        yieldNow().await();
                        seen.add(
                                Handle.current().metrics().numBlockingThreads()
                                        + " runs, "
                                        + Handle.current().metrics().blockingQueueDepth()
                                        + " waits");
                        first.await();
                        second.await();
                    }));
            assertThat(seen).containsExactly("1 runs, 1 waits", "first", "second");
        }
    }

    @Test
    void what_waits_for_a_thread_can_be_aborted() {
        try (Runtime runtime = Builder.newCurrentThread().maxBlockingThreads(1).build()) {
            List<String> seen = new ArrayList<>();
            runtime.blockOn(
                    async(() -> {
                        spawnBlocking(() -> Hooks.sleep(10));
                        var second = spawnBlocking(() -> seen.add("second"));
                        yieldNow().await();
                        second.abort();
                        try {
                            second.await();
                        } catch (JoinError e) {
                            seen.add("cancelled " + e.isCancelled());
                        }
                    }));
            assertThat(seen).containsExactly("cancelled true");
        }
    }
}
