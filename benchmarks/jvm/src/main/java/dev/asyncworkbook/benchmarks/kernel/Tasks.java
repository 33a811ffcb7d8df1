package dev.asyncworkbook.benchmarks.kernel;

import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.benchmarks.protocol.Computation;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Spawning, joining, yielding and sleeping. */
final class Tasks {

    private Tasks() {}

    /** Spawns all, then joins all. */
    static void spawnBatch(int times) {
        List<JoinHandle<Void>> handles = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            handles.add(spawn(() -> {}));
        }
        joinAll(handles);
    }

    /** Spawns one and joins it, then the next. */
    static void spawnOne(int times) {
        for (int i = 0; i < times; i++) {
            spawn(() -> {}).await();
        }
    }

    /** A thousand tasks give way to each other. */
    static void yields(int times) {
        int tasks = 1000;
        List<JoinHandle<Void>> handles = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            handles.add(
                    spawn(() -> {
                        for (int k = 0; k < times / tasks; k++) {
                            yieldNow().await();
                        }
                    }));
        }
        joinAll(handles);
    }

    /** Tasks that compute, and have nothing to do with each other. */
    static void cpuBound(int times) {
        List<JoinHandle<Long>> handles = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            int seed = i + 1;
            handles.add(spawn(() -> Computation.run(seed)));
        }
        long sum = 0;
        for (JoinHandle<Long> handle : handles) {
            sum += handle.await();
        }
        Computation.use(sum);
    }

    /** So many tasks sleep, for up to a second. */
    static void timers(int times) {
        List<JoinHandle<Void>> handles = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            Duration time = Duration.ofMillis(i % 1000);
            handles.add(spawn(() -> sleep(time).await()));
        }
        joinAll(handles);
    }

    private static void joinAll(List<JoinHandle<Void>> handles) {
        for (JoinHandle<Void> handle : handles) {
            handle.await();
        }
    }
}
