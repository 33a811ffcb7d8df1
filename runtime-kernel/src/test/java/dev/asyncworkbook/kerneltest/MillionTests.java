package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.time.Instant;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How many tasks one runtime bears, in the heap that the build gives, when nothing is recorded. */
class MillionTests {

    private static final int MILLION = 1_000_000;
    private static final int SOME = 20_000;

    private static <T> T inARuntime(Body<T> body) {
        try (var runtime = dev.asyncworkbook.kernel.runtime.Runtime.create()) {
            return runtime.blockOn(async(body));
        }
    }

    @Test
    void a_million_tasks_are_spawned_and_joined() {
        assertThat(inARuntime(() -> sumOfTasks(MILLION))).isEqualTo((MILLION - 1L) * MILLION / 2);
    }

    private static long sumOfTasks(int count) {
        List<JoinHandle<Integer>> handles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int number = i;
            handles.add(spawn(() -> number));
        }
        long sum = 0;
        for (JoinHandle<Integer> handle : handles) {
            sum += handle.await();
        }
        return sum;
    }

    /**
     * Before that a few do it several times: a task that suspends in code that is not compiled yet
     * is resumed there, which is slow.
     */
    @Test
    void a_million_tasks_sleep_at_once_and_wake_on_time() {
        for (int i = 0; i < 10; i++) {
            assertThat(inARuntime(() -> new Dormitory().wokenOnTime(SOME))).isEqualTo(SOME);
        }
        Dormitory dormitory = new Dormitory();
        assertThat(inARuntime(() -> dormitory.wokenOnTime(MILLION))).isEqualTo(MILLION);
        assertThat(dormitory.most).isEqualTo(MILLION);
    }

    /** Tasks that sleep for up to a second. */
    private static final class Dormitory {

        private int asleep;

        /** How many slept at the same time. */
        private int most;

        /** Lets so many tasks sleep; answers how many woke at the very moment. */
        int wokenOnTime(int count) {
            List<JoinHandle<Boolean>> handles = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                Duration nap = Duration.ofMillis(1 + i % 1000);
                handles.add(spawn(() -> sleepOnTime(nap)));
            }
            int onTime = 0;
            for (JoinHandle<Boolean> handle : handles) {
                onTime += handle.await() ? 1 : 0;
            }
            return onTime;
        }

        private boolean sleepOnTime(Duration nap) {
            Instant due = Instant.now().plus(nap);
            asleep++;
            most = Math.max(most, asleep);
            sleep(nap).await();
            asleep--;
            return Instant.now().equals(due);
        }
    }
}
