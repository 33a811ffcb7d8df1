package dev.asyncworkbook.kernel.scheduler;

/**
 * Where a task is in its life: {@code IDLE -> READY -> RUNNING -> IDLE ...} until {@code FINISHED}.
 *
 * <p>A wake while it runs makes it {@code WOKEN}: it is ready again as soon as it suspends. A yield
 * makes it {@code YIELDING}, and {@code YIELDED} when it suspends: ready, but behind all others,
 * until it is woken all the same. Belongs to the runtime's thread.
 */
enum TaskState {
    /** Suspended, or new; nobody has woken it. */
    IDLE,
    /** In the run queue. */
    READY,
    /** In the run queue, for the next round. */
    YIELDED,
    /** Being polled. */
    RUNNING,
    /** Being polled, and woken meanwhile. */
    WOKEN,
    /** Being polled, and about to let the others go first. */
    YIELDING,
    /** Its result is there. */
    FINISHED;

    /** Whether a wake changes anything. */
    boolean isWakeable() {
        return switch (this) {
            case IDLE, YIELDED, RUNNING, YIELDING -> true;
            case READY, WOKEN, FINISHED -> false;
        };
    }

    /** After a wake. */
    TaskState woken() {
        return switch (this) {
            case IDLE, YIELDED -> READY;
            case RUNNING, YIELDING -> WOKEN;
            case READY, WOKEN, FINISHED -> this;
        };
    }

    /** After a yield. */
    TaskState yielding() {
        return this == RUNNING ? YIELDING : this;
    }

    /** After a poll that was pending. */
    TaskState suspended() {
        return switch (this) {
            case WOKEN -> READY;
            case YIELDING -> YIELDED;
            default -> IDLE;
        };
    }

    /** Whether it is in the run queue. */
    boolean isReady() {
        return this == READY || this == YIELDED;
    }
}
