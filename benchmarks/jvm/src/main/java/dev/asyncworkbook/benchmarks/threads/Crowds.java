package dev.asyncworkbook.benchmarks.threads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Many threads that all wait for the same kind of thing. */
final class Crowds {

    private static final Duration LONG = Duration.ofHours(1);

    private Crowds() {}

    /** Threads that were started and have not run yet: with one carrier, which runs this. */
    static void fresh(int tasks, Runnable onceTheyWait) throws InterruptedException {
        List<Thread> threads = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            threads.add(Thread.startVirtualThread(Interruptible.of(() -> Threads.pause(LONG))));
        }
        onceTheyWait.run();
        giveUp(threads);
    }

    /** Threads that sleep. */
    static void sleeping(int tasks, Runnable onceTheyWait) throws InterruptedException {
        var begun = new AtomicInteger();
        List<Thread> threads = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            threads.add(
                    Thread.startVirtualThread(
                            Interruptible.of(() -> {
                                begun.incrementAndGet();
                                Threads.pause(LONG);
                            })));
        }
        waitForAll(begun, tasks);
        onceTheyWait.run();
        giveUp(threads);
    }

    /** Threads that each wait on a queue of their own, which counts. */
    static void receiving(int tasks, Runnable onceTheyWait) throws InterruptedException {
        var begun = new AtomicInteger();
        List<Thread> threads = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
            threads.add(
                    Thread.startVirtualThread(
                            Interruptible.of(() -> {
                                begun.incrementAndGet();
                                queue.take();
                            })));
        }
        waitForAll(begun, tasks);
        onceTheyWait.run();
        giveUp(threads);
    }

    @SuppressWarnings("ThreadPriorityCheck") // until all have begun, which is soon
    private static void waitForAll(AtomicInteger begun, int tasks) {
        while (begun.get() < tasks) {
            Thread.yield();
        }
    }

    private static void giveUp(List<Thread> threads) throws InterruptedException {
        threads.forEach(Thread::interrupt);
        Threads.joinAll(threads);
    }
}
