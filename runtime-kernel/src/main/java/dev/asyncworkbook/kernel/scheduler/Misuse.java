package dev.asyncworkbook.kernel.scheduler;

/** Mistakes that end in an exception, which the learner may catch, but are reported as well. */
public final class Misuse {

    private Misuse() {}

    /** A future was polled after it had given its value (D010). */
    public static void polledAgain(String message) {
        Recorder recorder = Recorder.current();
        if (recorder.isOn()) {
            TaskLints.polledAgain(recorder, message, CallSite.here().line());
        }
    }
}
