package dev.asyncworkbook.benchmarks.threads;

import dev.asyncworkbook.benchmarks.protocol.Computation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Starting, joining, yielding and sleeping. */
final class Threads {

    private Threads() {}

    /** Starts all, then joins all. */
    static void spawnBatch(int times) throws InterruptedException {
        List<Thread> threads = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            threads.add(Thread.startVirtualThread(() -> {}));
        }
        joinAll(threads);
    }

    /** Starts one and joins it, then the next. */
    static void spawnOne(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            Thread.startVirtualThread(() -> {}).join();
        }
    }

    /** A thousand threads give way to each other. */
    @SuppressWarnings("ThreadPriorityCheck") // giving way is what is measured
    static void yields(int times) throws InterruptedException {
        int tasks = 1000;
        List<Thread> threads = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            threads.add(
                    Thread.startVirtualThread(() -> {
                        for (int k = 0; k < times / tasks; k++) {
                            Thread.yield();
                        }
                    }));
        }
        joinAll(threads);
    }

    /** Threads that compute, and have nothing to do with each other. */
    static void cpuBound(int times) throws InterruptedException {
        List<Thread> threads = new ArrayList<>(times);
        var sum = new AtomicLong();
        for (int i = 0; i < times; i++) {
            int seed = i + 1;
            threads.add(Thread.startVirtualThread(() -> sum.addAndGet(Computation.run(seed))));
        }
        joinAll(threads);
        Computation.use(sum.get());
    }

    /** So many threads sleep, for up to a second. */
    static void timers(int times) throws InterruptedException {
        List<Thread> threads = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            Duration time = Duration.ofMillis(i % 1000);
            threads.add(Thread.startVirtualThread(Interruptible.of(() -> pause(time))));
        }
        joinAll(threads);
    }

    /** Sleeps; it is what is measured. */
    static void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }

    /** Waits for the end of each. */
    static void joinAll(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
