package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

/** A future that can say what it waits for when nothing can run any more. */
@FunctionalInterface
public interface Waiting {

    /** What it waits for now, or null if it cannot tell. */
    @Nullable Blocker blocker();
}
