package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.runtime.Runtime;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;

class BlockingBesideTests {

    @Test
    void under_the_real_clock_blocking_code_runs_beside_the_tasks() {
        try (Runtime runtime = Builder.newCurrentThread().startPaused(false).build()) {
            var started = new CountDownLatch(1);
            var released = new CountDownLatch(1);
            String value =
                    runtime.blockOn(
                            async(() -> {
                                var blocking =
                                        spawnBlocking(() -> {
                                            started.countDown();
                                            released.await();
                                            return "side by side";
                                        });
                                yieldNow().await();
                                started.await();
                                released.countDown();
                                return blocking.await();
                            }));
            assertThat(value).isEqualTo("side by side");
        }
    }

    @Test
    void under_the_real_clock_blocking_code_can_wait_for_a_future_that_a_task_completes() {
        try (Runtime runtime = Builder.newCurrentThread().startPaused(false).build()) {
            String value =
                    runtime.blockOn(
                            async(() -> {
                                Handle handle = Handle.current();
                                var inner = spawn(() -> "from the task");
                                return spawnBlocking(() -> handle.blockOn(inner)).await();
                            }));
            assertThat(value).isEqualTo("from the task");
        }
    }
}
