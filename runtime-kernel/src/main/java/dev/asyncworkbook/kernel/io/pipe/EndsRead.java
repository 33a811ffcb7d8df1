package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.scheduler.IoLints;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.EventKind;

/**
 * How often in a row somebody has read at the end of a stream: the first times are events, and then
 * it is a mistake. Guarded by the {@code KernelLock}.
 */
public final class EndsRead {

    /** So often before it is said. */
    private static final int MANY = 5;

    private static final int SHOWN = 2;

    private int times;

    /** Something else was read. */
    public void over() {
        times = 0;
    }

    /**
     * The end was read.
     *
     * @param stream its id in the trace
     * @param line the learner's line that has made it
     * @param ending the index of the event that has ended it, or {@link Recorder#NO_EVENT}
     */
    public void read(int stream, int line, int ending) {
        Recorder recorder = Recorder.current();
        if (times < SHOWN) {
            recorder.event(EventKind.RECV, stream, "EOF", ending);
        }
        times++;
        if (times == MANY && recorder.isOn()) {
            IoLints.readsOn(recorder, stream, times, line);
        }
    }
}
