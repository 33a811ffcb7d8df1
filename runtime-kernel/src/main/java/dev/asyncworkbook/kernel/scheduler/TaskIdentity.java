package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * Who a task is.
 *
 * @param id its number: 0 for main, then in the order of spawning
 * @param givenName what the learner calls it, or null
 * @param origin where it was spawned
 * @param subject its id in the trace, or {@link Subject#NONE} if nobody records
 */
record TaskIdentity(long id, @Nullable String givenName, CallSite origin, int subject) {

    /** An identity for a task that begins now. */
    static TaskIdentity create(
            long id, @Nullable String givenName, CallSite origin, Recorder recorder) {
        int subject =
                recorder.isOn()
                        ? recorder.subject(Subject.Kind.TASK, nameOf(id, givenName), origin.line())
                        : Subject.NONE;
        return new TaskIdentity(id, givenName, origin, subject);
    }

    /** How a reader knows it: the name it was given, or {@code t1}, {@code t2} in spawn order. */
    String name() {
        return nameOf(id, givenName);
    }

    private static String nameOf(long id, @Nullable String givenName) {
        if (givenName != null) {
            return givenName;
        }
        return id == 0 ? "main" : "t" + id;
    }
}
