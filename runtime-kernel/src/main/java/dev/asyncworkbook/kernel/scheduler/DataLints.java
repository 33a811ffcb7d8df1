package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;

/** The wording of the diagnostics about what tasks do with their data; called by primitives. */
public final class DataLints {

    private DataLints() {}

    /**
     * D011: a receiver was told that it had missed messages, and stopped receiving.
     *
     * @param channel its id in the trace
     */
    public static void lagIgnored(Recorder recorder, int channel, long missed, int line) {
        report(
                recorder,
                DiagnosticCode.D011,
                missed
                        + " messages of "
                        + recorder.describe(channel)
                        + " were missed, and the receiver stopped as if the channel were closed",
                line,
                "catch RecvError.Lagged and go on receiving: the channel is still open");
    }

    /**
     * D012: an unbounded queue grows.
     *
     * @param channel its id in the trace
     */
    public static void queueGrows(Recorder recorder, int channel, int depth, int line) {
        report(
                recorder,
                DiagnosticCode.D012,
                depth
                        + " messages wait in "
                        + recorder.describe(channel)
                        + ", which has no bound: nothing holds its senders back",
                line,
                "use a channel with a capacity, so that send waits when the receiver falls behind");
    }

    /**
     * D016: a value was written that was read before somebody else wrote.
     *
     * @param lock its id in the trace
     */
    public static void staleWrite(Recorder recorder, int lock, int readLine, int line) {
        report(
                recorder,
                DiagnosticCode.D016,
                "the value of "
                        + recorder.describe(lock)
                        + " is replaced by one that was read at line "
                        + readLine
                        + ", before another task wrote: that write is lost",
                line,
                "keep the guard open from the read to the write");
    }

    /** D021: nothing orders two accesses to a variable. */
    static void race(Recorder recorder, Event first, Event second) {
        report(
                recorder,
                DiagnosticCode.D021,
                "a data race: `"
                        + second.detail()
                        + "` is "
                        + did(first)
                        + " by `"
                        + task(recorder, first)
                        + "` at line "
                        + first.line()
                        + " and "
                        + did(second)
                        + " by `"
                        + task(recorder, second)
                        + "` at line "
                        + second.line()
                        + ", and nothing puts one of them first",
                second.line(),
                "guard every access with one lock, or let one task own it and send it messages");
    }

    private static String did(Event access) {
        return access.kind() == EventKind.WRITE ? "written" : "read";
    }

    private static String task(Recorder recorder, Event event) {
        return recorder.subjects().get(event.task() - 1).name();
    }

    private static void report(
            Recorder recorder, DiagnosticCode code, String message, int line, String help) {
        recorder.report(new Diagnostic(code.name(), message, line, help));
    }
}
