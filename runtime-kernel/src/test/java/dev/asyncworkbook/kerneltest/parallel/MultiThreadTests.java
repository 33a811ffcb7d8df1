package dev.asyncworkbook.kerneltest.parallel;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.blockInPlace;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.runtime.RuntimeFlavor;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.time.Time;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/** What the multi-thread flavor does. */
class MultiThreadTests {

    @Test
    void main_runs_on_the_calling_thread() {
        Thread caller = Thread.currentThread();
        assertThat(Parallel.result(Thread::currentThread)).isSameAs(caller);
    }

    @Test
    void a_spawned_task_runs_on_a_worker() {
        String name = Parallel.result(() -> spawn(() -> Thread.currentThread().getName()).await());
        assertThat(name).startsWith("worker-");
    }

    @Test
    void two_tasks_run_at_the_same_time() {
        CyclicBarrier both = new CyclicBarrier(2);
        Parallel.result(() -> {
            var first = spawn(() -> both.await());
            var second = spawn(() -> both.await());
            return first.await() + second.await();
        });
        assertThat(both.isBroken()).isFalse();
    }

    @Test
    void a_task_runs_before_anybody_awaits() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        try (Runtime runtime = Parallel.runtime()) {
            runtime.spawn(async(ran::countDown));
            ran.await();
        }
        assertThat(ran.getCount()).isZero();
    }

    @Test
    void a_panic_stays_in_its_task() {
        String message =
                Parallel.result(() -> {
                    JoinHandle<Void> task =
                            spawn(() -> {
                                throw new IllegalArgumentException("on purpose");
                            });
                    try {
                        task.await();
                        return "";
                    } catch (JoinError error) {
                        return String.valueOf(error.isPanic());
                    }
                });
        assertThat(message).isEqualTo("true");
    }

    @Test
    void a_standstill_says_who_waits_for_what() {
        try (Runtime runtime = Parallel.runtime()) {
            assertThatThrownBy(() ->
                            runtime.blockOn(
                                    async(() -> {
                                        var channel = Oneshot.<Integer>channel();
                                        spawn(() -> channel.rx().await());
                                        return Oneshot.<Integer>channel().rx().await();
                                    })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("nothing can run any more")
                    .hasMessageContaining("`main`")
                    .hasMessageContaining("`t1`");
        }
    }

    @Test
    void several_threads_may_block_on_one_runtime() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        try (Runtime runtime = Parallel.runtime()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                int value = i;
                threads.add(
                        new Thread(() ->
                                sum.addAndGet(
                                        runtime.blockOn(async(() -> spawn(() -> value).await())))));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(sum.get()).isEqualTo(6);
    }

    @Test
    void closing_drops_the_tasks_where_they_wait() {
        AtomicInteger unwound = new AtomicInteger();
        try (Runtime runtime = Parallel.runtime()) {
            runtime.blockOn(
                    async(() -> {
                        var started = Mpsc.<Integer>channel(10);
                        for (int i = 0; i < 10; i++) {
                            int number = i;
                            spawn(() -> {
                                try {
                                    started.tx().send(number).await();
                                    sleep(Duration.ofHours(1)).await();
                                } finally {
                                    unwound.incrementAndGet();
                                }
                            });
                        }
                        for (int i = 0; i < 10; i++) {
                            started.rx().recv().await();
                        }
                    }));
        }
        assertThat(unwound.get()).isEqualTo(10);
    }

    @Test
    void a_task_cannot_close_its_runtime() {
        try (Runtime runtime = Parallel.runtime()) {
            assertThatThrownBy(() -> runtime.blockOn(async(runtime::close)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void blocking_in_place_leaves_the_other_tasks_a_worker() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (Runtime runtime = Builder.newMultiThread().workerThreads(1).build()) {
            String answer =
                    runtime.blockOn(
                            async(() -> {
                                var blocking =
                                        spawn(() -> {
                                            blockInPlace(() -> done.await());
                                            yieldNow().await();
                                            return "went on";
                                        });
                                spawn(done::countDown);
                                return blocking.await();
                            }));
            assertThat(answer).isEqualTo("went on");
        }
    }

    @Test
    void blocking_in_place_may_block_on_a_future() {
        int value =
                Parallel.result(() ->
                        spawn(
                                        () -> {
                                            var reply = Oneshot.<Integer>channel();
                                            spawn(() -> reply.tx().send(7));
                                            return blockInPlace(() -> reply.rx().blockingRecv());
                                        })
                                .await());
        assertThat(value).isEqualTo(7);
    }

    @Test
    void blocking_code_can_spawn_and_block_on_what_it_has_spawned() {
        int value =
                Parallel.result(() ->
                        spawnBlocking(() -> Handle.current().blockOn(spawn(() -> 3))).await());
        assertThat(value).isEqualTo(3);
    }

    @Test
    void a_sleep_takes_the_time_of_the_machine() {
        Duration slept =
                Parallel.result(() -> {
                    var start = dev.asyncworkbook.kernel.time.Instant.now();
                    sleep(Duration.ofMillis(30)).await();
                    return start.elapsed();
                });
        assertThat(slept).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    void a_timer_that_is_due_before_the_one_slept_for_goes_off_in_time() {
        Parallel.result(() -> {
            var late = spawn(() -> sleep(Duration.ofHours(1)).await());
            sleep(Duration.ofMillis(5)).await();
            spawn(() -> sleep(Duration.ofMillis(5)).await()).await();
            late.abort();
            return "";
        });
    }

    @Test
    void the_time_cannot_be_paused() {
        assertThatThrownBy(() -> Builder.newMultiThread().startPaused(true))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        Parallel.result(() -> {
                            Time.pause();
                            return "";
                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_runtime_knows_its_flavor() {
        assertThat(Parallel.result(() -> Handle.current().runtimeFlavor()))
                .isEqualTo(RuntimeFlavor.MULTI_THREAD);
    }

    @Test
    void hooks_are_told_of_each_task() {
        AtomicInteger spawned = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        AtomicInteger polls = new AtomicInteger();
        try (Runtime runtime =
                Builder.newMultiThread()
                        .workerThreads(2)
                        .onTaskSpawn(_ -> spawned.incrementAndGet())
                        .onBeforeTaskPoll(_ -> polls.incrementAndGet())
                        .onTaskTerminate(_ -> ended.incrementAndGet())
                        .build()) {
            runtime.blockOn(async(() -> spawn(() -> yieldNow().await()).await()));
        }
        assertThat(spawned.get()).isEqualTo(1);
        assertThat(ended.get()).isEqualTo(1);
        assertThat(polls.get()).isEqualTo(2);
    }

    @Test
    void polls_are_counted_by_worker() {
        try (Runtime runtime = Parallel.runtime()) {
            runtime.blockOn(
                    async(() -> {
                        for (int i = 0; i < 100; i++) {
                            spawn(() -> yieldNow().await()).await();
                        }
                    }));
            var metrics = runtime.metrics();
            assertThat(metrics.numWorkers()).isEqualTo(2);
            assertThat(metrics.workerPollCount()).isEqualTo(200);
            assertThat(metrics.workerPollCount(0) + metrics.workerPollCount(1)).isEqualTo(200);
        }
    }
}
