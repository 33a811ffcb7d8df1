package dev.asyncworkbook.benchmarks.kernel;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.util.ArrayList;
import java.util.List;

/** The async lock. */
final class Locks {

    private Locks() {}

    /** One task takes a lock that nobody else wants. */
    static void uncontended(int times) {
        var count = new Mutex<>(0);
        for (int i = 0; i < times; i++) {
            try (var guard = count.lock().await()) {
                guard.set(guard.get() + 1);
            }
        }
    }

    /** A hundred tasks want a lock, and hold it while they give way. */
    static void contended(int times) {
        int tasks = 100;
        var count = new Mutex<>(0);
        List<JoinHandle<Void>> handles = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            handles.add(
                    spawn(() -> {
                        for (int k = 0; k < times / tasks; k++) {
                            try (var guard = count.lock().await()) {
                                guard.set(guard.get() + 1);
                                yieldNow().await();
                            }
                        }
                    }));
        }
        for (JoinHandle<Void> handle : handles) {
            handle.await();
        }
    }
}
