package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Recorder;

import java.util.LinkedHashSet;
import java.util.Set;

/** Those who have something of a lock now, for the report of a wait that one of them could end. */
final class Holds {

    /** In the order in which they were taken; empty if nobody watches the run. */
    private final Set<Hold> open = new LinkedHashSet<>();

    void add(Hold hold) {
        if (Recorder.current().isOn()) {
            open.add(hold);
        }
    }

    void remove(Hold hold) {
        open.remove(hold);
    }

    /** The report of a wait for this lock. */
    Blocker blocker(String what, int subject) {
        return new Blocker(what, subject, open.stream().map(Hold::holder).toList());
    }
}
