package dev.asyncworkbook.benchmarks.protocol;

/** An operation, done so many times in a row, on a warm or a cold runtime. */
@FunctionalInterface
public interface Work {

    /** Does it, and comes back when all of it is done. */
    void run(int times) throws Exception;
}
