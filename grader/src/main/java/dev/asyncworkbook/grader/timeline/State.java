package dev.asyncworkbook.grader.timeline;

import java.util.Locale;

/** What a task can be doing between two steps. */
public enum State {
    /** It could run, and another one does. */
    READY,
    /** It has its turn. */
    RUNNING,
    /** It waits for somebody. */
    BLOCKED,
    /** It waits for the time. */
    SLEEPING;

    /** The name by which the files speak of it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
