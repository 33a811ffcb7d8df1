package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The accesses to shared variables in one run, as events of its trace, with the places that the
 * events do not show. Belongs to the run's thread.
 */
final class AccessLog {

    /**
     * One access.
     *
     * @param event its event's index
     * @param place what it is an access to
     * @param synced whether others of its kind may be made at the same time
     */
    record Access(int event, long place, boolean synced) {}

    private final Recorder recorder;
    private final List<Access> accesses = new ArrayList<>();

    /** The latest event that those who come later to a place are ordered behind. */
    private final Map<Long, Integer> latest = new HashMap<>();

    AccessLog(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Notes an access.
     *
     * @param synced whether others of its kind may be made at the same time: it is ordered behind
     *     the latest of them that wrote
     */
    void access(String name, int line, long[] places, boolean write, boolean synced) {
        if (places.length == 0) {
            return;
        }
        int cause = synced ? latest.getOrDefault(places[0], Recorder.NO_EVENT) : Recorder.NO_EVENT;
        EventKind kind = write ? EventKind.WRITE : EventKind.READ;
        int event = recorder.eventAt(line, kind, Subject.NONE, name, cause);
        if (event == Recorder.NO_EVENT) {
            return;
        }
        for (long place : places) {
            accesses.add(new Access(event, place, synced));
            if (synced && write) {
                latest.put(place, event);
            }
        }
    }

    /** Notes that a monitor was entered. */
    void entered(long monitor, int line) {
        int cause = latest.getOrDefault(monitor, Recorder.NO_EVENT);
        recorder.eventAt(line, EventKind.GRANT, Subject.NONE, "monitor", cause);
    }

    /** Notes that a monitor was left. */
    void left(long monitor, int line) {
        int event = recorder.eventAt(line, EventKind.RELEASE, Subject.NONE, "monitor");
        if (event != Recorder.NO_EVENT) {
            latest.put(monitor, event);
        }
    }

    List<Access> accesses() {
        return accesses;
    }
}
