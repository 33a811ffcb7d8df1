package dev.asyncworkbook.benchmarks.protocol;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Weighing a crowd: what is on the heap after a collection, for each of its tasks. */
final class Scales {

    /** Frames that are still interpreted take more room, so the code has to be compiled first. */
    private static final int WARM_UP = 10;

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private Scales() {}

    /** Bytes for one of so many tasks. */
    static double bytes(Crowd crowd, int tasks) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            crowd.gather(Math.min(tasks, 50_000), () -> {});
        }
        // What the last crowd leaves behind, before the next one replaces it, is not to count.
        crowd.gather(1, () -> {});
        long before = used();
        long[] after = {0};
        crowd.gather(tasks, () -> after[0] = used());
        return (after[0] - before) / (double) tasks;
    }

    private static long used() {
        MEMORY.gc();
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
