package dev.asyncworkbook.benchmarks.protocol;

/** Something to compute that takes its time, and has nothing to do with memory or with others. */
public final class Computation {

    private static volatile long sink;

    private Computation() {}

    /** A million steps of a generator of random numbers. */
    public static long run(long seed) {
        long state = seed;
        for (int i = 0; i < 1_000_000; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
        }
        return state;
    }

    /** Keeps the compiler from leaving out what led to this value. */
    public static void use(long value) {
        sink = value;
    }

    /** The last value that was used. */
    public static long used() {
        return sink;
    }
}
