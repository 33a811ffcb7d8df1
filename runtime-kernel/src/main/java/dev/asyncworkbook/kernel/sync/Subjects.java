package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.Subject;

/** How the things of this package get into the trace. */
final class Subjects {

    private Subjects() {}

    /** Registers a thing that the learner's current line makes, and answers its id. */
    static int create(Subject.Kind kind) {
        Recorder recorder = Recorder.current();
        return recorder.subject(kind, recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN);
    }
}
