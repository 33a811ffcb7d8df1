package dev.asyncworkbook.benchmarks.protocol;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Doing a work again and again: some rounds to warm up, then some that count, by their median. */
final class Rounds {

    private static final int WARM_UP = 5;
    private static final int COUNTED = 5;

    private Rounds() {}

    /** Nanoseconds for one of so many. */
    static double nanos(Work work, int times) throws Exception {
        return median(
                WARM_UP,
                COUNTED,
                () -> {
                    long begin = System.nanoTime();
                    work.run(times);
                    return (System.nanoTime() - begin) / (double) times;
                });
    }

    /** Milliseconds of the process's CPU for all; of fewer rounds, since each is long. */
    static double cpuMillis(Work work, int times) throws Exception {
        return median(
                2,
                3,
                () -> {
                    long before = cpuNanos();
                    work.run(times);
                    return (cpuNanos() - before) / 1e6;
                });
    }

    private static double median(int warmUp, int counted, Callable<Double> round) throws Exception {
        double[] measured = new double[counted];
        for (int i = -warmUp; i < counted; i++) {
            double value = round.call();
            if (i >= 0) {
                measured[i] = value;
            }
        }
        Arrays.sort(measured);
        return measured[counted / 2];
    }

    /** Of all threads, so what is collected or compiled meanwhile counts too. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
