package dev.asyncworkbook.kernel.scheduler;

/**
 * Where a task is in its life: {@code IDLE -> READY -> RUNNING -> IDLE ...} until {@code FINISHED}.
 *
 * <p>A wake while it runs makes it {@code WOKEN}: it is ready again as soon as it suspends. Belongs
 * to the runtime's thread.
 */
enum TaskState {
    /** Suspended, or new; nobody has woken it. */
    IDLE,
    /** In the run queue. */
    READY,
    /** Being polled. */
    RUNNING,
    /** Being polled, and woken meanwhile. */
    WOKEN,
    /** Its result is there. */
    FINISHED;

    /** Whether a wake changes anything. */
    boolean isWakeable() {
        return this == IDLE || this == RUNNING;
    }

    /** After a wake. */
    TaskState woken() {
        if (this == IDLE) {
            return READY;
        }
        return this == RUNNING ? WOKEN : this;
    }

    /** After a poll that was pending. */
    TaskState suspended() {
        return this == WOKEN ? READY : IDLE;
    }
}
