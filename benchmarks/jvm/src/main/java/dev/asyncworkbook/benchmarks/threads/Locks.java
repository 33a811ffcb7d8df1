package dev.asyncworkbook.benchmarks.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The JDK's lock. */
final class Locks {

    /** A number that a lock guards. */
    private static final class Count {
        private final ReentrantLock lock = new ReentrantLock();
        private int value;

        void increment() {
            lock.lock();
            try {
                value++;
            } finally {
                lock.unlock();
            }
        }

        @SuppressWarnings("ThreadPriorityCheck") // giving way is what is measured
        void incrementSlowly() {
            lock.lock();
            try {
                value++;
                Thread.yield();
            } finally {
                lock.unlock();
            }
        }
    }

    private Locks() {}

    private static void check(Count count, int expected) {
        if (count.value != expected) {
            throw new IllegalStateException("the lock let two in: " + count.value);
        }
    }

    /** One thread takes a lock that nobody else wants. */
    static void uncontended(int times) {
        var count = new Count();
        for (int i = 0; i < times; i++) {
            count.increment();
        }
        check(count, times);
    }

    /** A hundred threads want a lock, and hold it while they give way. */
    static void contended(int times) throws InterruptedException {
        int tasks = 100;
        var count = new Count();
        List<Thread> threads = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            threads.add(
                    Thread.startVirtualThread(() -> {
                        for (int k = 0; k < times / tasks; k++) {
                            count.incrementSlowly();
                        }
                    }));
        }
        Threads.joinAll(threads);
        check(count, times / tasks * tasks);
    }
}
