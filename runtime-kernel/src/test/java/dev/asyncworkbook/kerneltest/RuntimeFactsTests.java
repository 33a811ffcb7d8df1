package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.runtime.Runtime;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class RuntimeFactsTests {

    @Test
    void a_spawned_task_does_not_progress_without_block_on() {
        try (Runtime runtime = Runtime.create()) {
            List<String> seen = new ArrayList<>();
            runtime.spawn(async(() -> seen.add("ran")));
            assertThat(seen).isEmpty();
            runtime.blockOn(yieldNow());
            assertThat(seen).containsExactly("ran");
        }
    }

    @Test
    void tick_polls_one_task_at_a_time() {
        try (Runtime runtime = Runtime.create()) {
            List<String> seen = new ArrayList<>();
            runtime.spawn(
                    async(() -> {
                        seen.add("first");
                        yieldNow().await();
                        seen.add("first again");
                    }));
            runtime.spawn(async(() -> seen.add("second")));
            assertThat(runtime.tick()).isTrue();
            assertThat(seen).containsExactly("first");
            assertThat(runtime.tick()).isTrue();
            assertThat(runtime.tick()).isTrue();
            assertThat(seen).containsExactly("first", "second", "first again");
            assertThat(runtime.tick()).isFalse();
        }
    }

    @Test
    void tick_does_not_move_the_clock() {
        try (Runtime runtime = Runtime.create()) {
            runtime.enter(() -> spawn(() -> sleep(millis(10)).await()));
            assertThat(runtime.tick()).isTrue();
            assertThat(runtime.tick()).isFalse();
            assertThat(runtime.metrics().numAliveTasks()).isEqualTo(1);
        }
    }

    @Test
    void inside_enter_timers_and_tasks_can_be_made() {
        try (Runtime runtime = Runtime.create()) {
            List<Object> made = new ArrayList<>();
            runtime.enter(() -> made.add(sleep(millis(1))));
            assertThat(made).hasSize(1);
            assertThat(Handle.tryCurrent()).isEqualTo(new None<>());
        }
    }

    @Test
    void the_counters_go_by_tokios_names() {
        try (Runtime runtime = Runtime.create()) {
            runtime.blockOn(
                    async(() -> {
                        spawn(() -> yieldNow().await());
                        spawn(() -> sleep(millis(10)).await());
                        yieldNow().await();
                        sleep(millis(5)).await();
                    }));
            var metrics = runtime.metrics();
            assertThat(metrics.numWorkers()).isEqualTo(1);
            assertThat(metrics.spawnedTasksCount()).isEqualTo(2);
            assertThat(metrics.numAliveTasks()).isEqualTo(1);
            assertThat(metrics.globalQueueDepth()).isZero();
            assertThat(metrics.workerPollCount()).isEqualTo(6);
            assertThat(metrics.wakeCount()).isEqualTo(3);
            assertThat(metrics.selfWakeCount()).isEqualTo(2);
            assertThat(metrics.workerParkCount()).isEqualTo(1);
        }
    }

    @Test
    void closing_the_runtime_drops_every_task_at_its_await() {
        List<String> seen = new ArrayList<>();
        try (Runtime runtime = Runtime.create()) {
            for (String name : List.of("first", "second")) {
                runtime.spawn(
                        async(() -> {
                            try {
                                sleep(millis(1000)).await();
                            } finally {
                                seen.add(name);
                            }
                        }));
            }
            runtime.blockOn(yieldNow());
            assertThat(seen).isEmpty();
        }
        assertThat(seen).containsExactly("first", "second");
    }

    @Test
    void a_task_spawned_during_the_shutdown_is_dropped_at_once() {
        List<String> seen = new ArrayList<>();
        try (Runtime runtime = Runtime.create()) {
            runtime.spawn(
                    async(() -> {
                        try {
                            sleep(millis(1000)).await();
                        } finally {
                            spawn(() -> seen.add("never"));
                        }
                    }));
            runtime.blockOn(yieldNow());
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void a_runtime_that_was_closed_says_so() {
        Runtime runtime = Runtime.create();
        runtime.close();
        runtime.close();
        assertThatThrownBy(() -> runtime.blockOn(yieldNow()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("this runtime is closed: create another one");
        assertThatThrownBy(() -> runtime.spawn(yieldNow()))
                .hasMessageContaining("this runtime is closed");
        assertThatThrownBy(() -> runtime.spawnBlocking(() -> 1))
                .hasMessageContaining("this runtime is closed");
        assertThatThrownBy(runtime::tick).hasMessageContaining("this runtime is closed");
    }

    @Test
    void block_on_inside_a_runtime_says_to_await() {
        assertThat(
                        output(() -> {
                            try (Runtime inner = Runtime.create()) {
                                assertThatThrownBy(() -> inner.blockOn(yieldNow()))
                                        .isInstanceOf(IllegalStateException.class)
                                        .hasMessageContaining("await the future instead");
                                assertThatThrownBy(inner::tick)
                                        .isInstanceOf(IllegalStateException.class);
                            }
                        }))
                .isEmpty();
    }

    @Test
    void await_outside_a_task_says_where_it_works() {
        assertThatThrownBy(() -> yieldNow().await())
                .isInstanceOf(NotAsync.class)
                .hasMessageContaining("it works in main, in an async block and in a spawned task");
    }

    @Test
    void spawning_outside_a_runtime_says_where_it_works() {
        assertThatThrownBy(() -> spawn(() -> 1)).isInstanceOf(NotAsync.class);
        assertThatThrownBy(() -> spawnBlocking(() -> 1)).isInstanceOf(NotAsync.class);
        assertThatThrownBy(() -> sleep(millis(1))).isInstanceOf(NotAsync.class);
        assertThatThrownBy(Handle::current)
                .isInstanceOf(NotAsync.class)
                .hasMessageContaining("call it from main or from a task");
    }

    @Test
    void no_threads_for_blocking_code_are_refused() {
        assertThatThrownBy(() -> Builder.newCurrentThread().maxBlockingThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }

    @Test
    void a_task_is_woken_from_another_thread() {
        try (Runtime runtime = Builder.newCurrentThread().startPaused(false).build()) {
            String value = runtime.blockOn(new ByThread("from a thread"));
            assertThat(value).isEqualTo("from a thread");
        }
    }

    /** A future that a thread of its own completes. */
    private static final class ByThread implements Future<String> {

        private final String value;
        private volatile boolean done;

        ByThread(String value) {
            this.value = value;
        }

        @Override
        public Poll<String> poll(Context cx) {
            if (done) {
                return Poll.ready(value);
            }
            Thread.ofPlatform()
                    .start(() -> {
                        done = true;
                        cx.waker().wake();
                    });
            sleep(Duration.ofDays(1)).poll(cx);
            return Poll.pending();
        }
    }

    @Test
    void the_runtime_that_runs_the_task_is_the_current_one() {
        assertThat(
                        output(() -> {
                            var spawned = Handle.current().spawn(async(() -> "by its handle"));
                            println(spawned.await());
                            println(Handle.tryCurrent() instanceof Some<Handle>);
                        }))
                .containsExactly("by its handle", "true");
    }
}
