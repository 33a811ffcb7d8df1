package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class RuntimeTests {

    @Test
    void block_on_polls_a_future_to_its_value() {
        try (var runtime = dev.asyncworkbook.kernel.runtime.Runtime.create()) {
            assertThat(runtime.blockOn(async(() -> "value"))).isEqualTo("value");
        }
    }

    @Test
    void a_spawned_task_makes_no_progress_without_block_on() {
        List<String> seen = new ArrayList<>();
        try (var runtime = dev.asyncworkbook.kernel.runtime.Runtime.create()) {
            var handle = runtime.spawn(async(() -> seen.add("ran")));
            assertThat(seen).isEmpty();
            assertThat(runtime.blockOn(handle)).isTrue();
        }
    }

    @Test
    void closing_drops_the_tasks_at_the_await_where_they_are() {
        List<String> seen = new ArrayList<>();
        var runtime = dev.asyncworkbook.kernel.runtime.Runtime.create();
        runtime.blockOn(
                async(() -> {
                    spawn(() -> {
                        try {
                            sleep(Duration.ofSeconds(1)).await();
                        } finally {
                            seen.add("dropped");
                        }
                    });
                    yieldNow().await();
                }));
        assertThat(seen).isEmpty();
        runtime.close();
        assertThat(seen).containsExactly("dropped");
    }

    @Test
    void block_on_inside_a_runtime_is_refused() {
        Trace trace =
                run(() -> {
                    var inner = dev.asyncworkbook.kernel.runtime.Runtime.create();
                    inner.blockOn(yieldNow());
                });
        assertThat(trace.ending().message()).contains("blockOn was called inside a runtime");
    }

    @Test
    void a_closed_runtime_is_of_no_use() {
        var runtime = dev.asyncworkbook.kernel.runtime.Runtime.create();
        runtime.close();
        assertThatThrownBy(() -> runtime.blockOn(async(() -> 1)))
                .hasMessage("this runtime is closed: create another one");
    }

    @Test
    void nothing_can_run_any_more_is_an_exception() {
        try (var runtime = dev.asyncworkbook.kernel.runtime.Runtime.create()) {
            Future<String> never = _ -> Poll.pending();
            assertThatThrownBy(() -> runtime.blockOn(never))
                    .hasMessageStartingWith("nothing can run any more:");
        }
    }

    @Test
    void the_exception_of_the_future_comes_through() {
        try (var runtime = dev.asyncworkbook.kernel.runtime.Runtime.create()) {
            assertThatThrownBy(() ->
                            runtime.blockOn(
                                    async(() -> {
                                        throw new java.io.IOException("x");
                                    })))
                    .isInstanceOf(java.io.IOException.class);
        }
    }

    @Test
    void await_outside_async_code_is_refused() {
        assertThatThrownBy(() -> async(() -> 1).await())
                .isInstanceOf(NotAsync.class)
                .hasMessageStartingWith("await was called outside async code");
    }

    @Test
    void spawn_outside_a_runtime_is_refused() {
        assertThatThrownBy(() -> spawn(() -> 1))
                .isInstanceOf(NotAsync.class)
                .hasMessageStartingWith("spawn was called outside a runtime");
    }
}
