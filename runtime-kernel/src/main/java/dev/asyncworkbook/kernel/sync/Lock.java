package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.trace.EventKind;

/**
 * The wait for a {@link Locked} value.
 *
 * @param <G> the guard that it ends with
 */
abstract class Lock<G extends Hold> extends Acquire<G> {

    private final Locked<?> locked;
    private final String detail;

    /**
     * A wait.
     *
     * @param detail what the trace says of it
     */
    Lock(Locked<?> locked, int count, String detail) {
        super(locked.permits, count);
        this.locked = locked;
        this.detail = detail;
    }

    @Override
    final void queued() {
        recorder().event(EventKind.REQUEST, locked.subject, detail);
    }

    @Override
    final RuntimeException refused() {
        return Locked.takenApart();
    }

    @Override
    public final Blocker blocker() {
        return locked.holds.blocker(recorder().describe(locked.subject), locked.subject);
    }

    @Override
    protected final String describe() {
        String method = detail.isEmpty() ? "lock" : detail;
        return method + "() at line " + origin().line();
    }
}
