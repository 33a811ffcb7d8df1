package dev.asyncworkbook.kernel;

/** The straight-line code of an {@code async} block or a task that produces no value. */
@FunctionalInterface
public interface Action {

    /** Runs the code; it may await, and it may throw whatever it likes. */
    void run() throws Exception;
}
