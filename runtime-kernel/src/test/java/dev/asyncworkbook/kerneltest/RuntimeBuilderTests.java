package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.millis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.runtime.TaskMeta;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

class RuntimeBuilderTests {

    private final List<String> told = new ArrayList<>();

    private Runtime hooked() {
        return Builder.newCurrentThread()
                .onTaskSpawn(meta -> tell("spawn", meta))
                .onBeforeTaskPoll(meta -> tell("before", meta))
                .onAfterTaskPoll(meta -> tell("after", meta))
                .onTaskTerminate(meta -> tell("end", meta))
                .build();
    }

    private void tell(String what, TaskMeta meta) {
        told.add(what + " " + meta.id());
    }

    @Test
    void hooks_are_told_of_a_task_from_spawn_to_end() {
        try (var runtime = hooked()) {
            runtime.blockOn(runtime.spawn(async(() -> yieldNow().await())));
        }
        assertThat(told)
                .containsExactly("spawn 1", "before 1", "after 1", "before 1", "end 1", "after 1");
    }

    @Test
    void hooks_are_not_told_of_the_future_of_block_on() {
        try (var runtime = hooked()) {
            runtime.blockOn(yieldNow());
        }
        assertThat(told).isEmpty();
    }

    @Test
    void hooks_are_told_of_the_end_of_a_task_that_panics_or_is_dropped() {
        try (var runtime = hooked()) {
            runtime.spawn(async(() -> Integer.parseInt("x")));
            runtime.spawn(async(() -> sleep(millis(1000)).await()));
            runtime.blockOn(async(() -> sleep(millis(1)).await()));
        }
        assertThat(told).contains("end 1", "end 2");
    }

    @Test
    void a_name_is_known_inside_and_outside() {
        try (var runtime = Builder.newCurrentThread().name("mine").build()) {
            assertThat(runtime.handle().name()).isEqualTo(new Some<>("mine"));
            assertThat(runtime.blockOn(async(() -> Handle.current().name())))
                    .isEqualTo(new Some<>("mine"));
        }
        try (var runtime = Runtime.create()) {
            assertThat(runtime.handle().name()).isEqualTo(new None<>());
        }
    }

    @Test
    void code_that_enters_a_handle_can_spawn() {
        try (var runtime = Runtime.create()) {
            runtime.handle().enter(() -> spawn(() -> told.add("ran")));
            runtime.blockOn(yieldNow());
        }
        assertThat(told).containsExactly("ran");
    }

    @Test
    void shutdown_with_a_timeout_waits_for_blocking_code_under_the_real_clock() {
        var runtime = Builder.newCurrentThread().startPaused(false).build();
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        runtime.spawnBlocking(() -> {
            mayEnd.await();
            ended.set(true);
            return 1;
        });
        runtime.blockOn(yieldNow());
        runtime.shutdownTimeout(Duration.ZERO);
        assertThat(ended).isFalse();
        mayEnd.countDown();
        runtime.shutdownTimeout(Duration.ofMinutes(1));
        assertThat(ended).isTrue();
    }
}
