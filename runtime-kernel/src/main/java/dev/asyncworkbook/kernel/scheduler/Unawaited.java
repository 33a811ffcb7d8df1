package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;

/** The mark of a future that its maker discards on purpose. */
public final class Unawaited {

    private Unawaited() {}

    /** Drops the future and lets nobody complain about it. */
    public static void mark(Future<?> future) {
        if (future instanceof Operation<?> operation) {
            operation.recorder().looseEnds().takenCareOf(operation);
        }
        future.drop();
    }
}
