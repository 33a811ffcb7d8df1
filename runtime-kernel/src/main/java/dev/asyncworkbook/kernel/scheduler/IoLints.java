package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;

/** The wording of the diagnostics about reading and writing; called by the streams of bytes. */
public final class IoLints {

    private IoLints() {}

    /**
     * D008: somebody was dropped in the middle of its input.
     *
     * @param who what was dropped, for a reader
     */
    public static void consumedInput(Recorder recorder, String who, int bytes, int line) {
        report(
                recorder,
                DiagnosticCode.D008,
                who + " was dropped after it had consumed " + bytes(bytes) + ", which nobody got",
                line,
                "keep the buffer outside of what can be dropped (as Lines and Framed do), or read"
                        + " in a task of its own");
    }

    /**
     * D013: somebody reads on at the end.
     *
     * @param stream its id in the trace
     */
    public static void readsOn(Recorder recorder, int stream, int times, int line) {
        report(
                recorder,
                DiagnosticCode.D013,
                "read returned 0 "
                        + times
                        + " times in a row: "
                        + recorder.describe(stream)
                        + " is at its end, and will give nothing any more",
                line,
                "0 is the end: leave the loop");
    }

    /** D014: a buffered writer was dropped with bytes in its buffer. */
    public static void unflushed(Recorder recorder, int bytes, int line) {
        report(
                recorder,
                DiagnosticCode.D014,
                were(bytes) + " in the buffer when the BufWriter was dropped, and never written",
                line,
                "await flush(), or shutdown(), after the last write");
    }

    /** D015: a write took less than it was given, and the rest was forgotten. */
    public static void neverSent(Recorder recorder, int accepted, int rest, int line) {
        report(
                recorder,
                DiagnosticCode.D015,
                "write took "
                        + accepted
                        + " of "
                        + (accepted + rest)
                        + " bytes, and "
                        + were(rest)
                        + " never sent",
                line,
                "use writeAll, or go on writing from where write has stopped");
    }

    private static String bytes(int count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }

    private static String were(int count) {
        return bytes(count) + (count == 1 ? " was" : " were");
    }

    private static void report(
            Recorder recorder, DiagnosticCode code, String message, int line, String help) {
        recorder.report(new Diagnostic(code.name(), message, line, help));
    }
}
