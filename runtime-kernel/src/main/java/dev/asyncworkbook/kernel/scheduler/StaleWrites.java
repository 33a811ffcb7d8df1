package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;

/**
 * Finds numbers under a lock that are written from what was read before somebody else wrote (D016):
 * the task read with one guard and writes with another, without reading again.
 *
 * <p>Only numbers are looked at: replacing a state or a text blindly is often meant. Belongs to
 * whoever has the lock.
 */
public final class StaleWrites {

    /**
     * The latest read of a task.
     *
     * @param guard by which it read
     * @param version how many writes there were before
     * @param line the learner's line
     */
    private record Read(Object guard, long version, int line) {}

    private final IdentityHashMap<Task<?>, Read> reads = new IdentityHashMap<>();
    private long version;

    /** Notes that the current task reads. */
    public void read(Object guard) {
        Task<?> task = Task.current();
        if (task != null && Recorder.current().isOn()) {
            reads.put(task, new Read(guard, version, CallSite.here().line()));
        }
    }

    /**
     * Notes that the current task writes.
     *
     * @param subject the lock's id in the trace
     */
    public void write(Object guard, int subject, @Nullable Object value) {
        Recorder recorder = Recorder.current();
        Task<?> task = Task.current();
        if (task == null || !recorder.isOn()) {
            return;
        }
        Read read = reads.remove(task);
        if (read != null && isStale(read, guard) && value instanceof Number) {
            DataLints.staleWrite(recorder, subject, read.line(), CallSite.here().line());
        }
        version++;
    }

    @SuppressWarnings("ReferenceEquality") // the same guard, not one like it
    private boolean isStale(Read read, Object guard) {
        return read.guard() != guard && read.version() < version;
    }
}
