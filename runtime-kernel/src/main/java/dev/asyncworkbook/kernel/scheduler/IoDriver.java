package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.multi.Driver;

/** A {@link Driver} that brings a runtime news of input and output: its network. */
public interface IoDriver extends Driver {

    /** Whether anybody waits for news that come from outside of the runtime. Any thread's. */
    boolean isWaiting();

    /** Gives up everything that it keeps open. Any thread's. */
    void close();
}
