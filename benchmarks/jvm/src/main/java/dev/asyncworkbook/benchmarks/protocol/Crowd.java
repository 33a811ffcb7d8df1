package dev.asyncworkbook.benchmarks.protocol;

/** Many tasks that all wait for the same kind of thing, to be weighed. */
@FunctionalInterface
public interface Crowd {

    /** Starts so many tasks, runs the code once all of them wait, and then gives them up. */
    void gather(int tasks, Runnable onceTheyWait) throws Exception;
}
