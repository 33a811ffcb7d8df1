package dev.asyncworkbook.runner.process;

import dev.asyncworkbook.kernel.explore.BlockedCall;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;

import java.time.Duration;

/**
 * How a child was lost, as the ending of what ran in it.
 *
 * @param end the way it ended
 * @param message one sentence for the learner
 */
public record Loss(End end, String message) {

    /** The exit code that -XX:+ExitOnOutOfMemoryError gives. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SIGNAL = 128;

    /** The ending of a run that was lost so. */
    public Ending ending() {
        return new Ending(end, message, 0);
    }

    static Loss of(int exitCode, String errors, int heapMegabytes) {
        if (exitCode == OUT_OF_MEMORY && errors.contains("OutOfMemoryError")) {
            return new Loss(
                    End.MEMORY_LIMIT,
                    "The program used more than "
                            + heapMegabytes
                            + " MiB of memory: look for a collection that grows without end.");
        }
        if (exitCode > SIGNAL) {
            return new Loss(End.CRASHED, "The program's Java process crashed and was given up.");
        }
        return new Loss(
                End.EXITED,
                "The program ended its own Java process (exit code "
                        + exitCode
                        + "), as System.exit does: let main return instead.");
    }

    static Loss tampered() {
        return new Loss(
                End.CRASHED,
                "The program wrote into the channel between its process and the workbook: print"
                        + " with println instead.");
    }

    static Loss closedPipe() {
        return new Loss(
                End.EXITED,
                "The program closed the channel between its process and the workbook: print with"
                        + " println, and leave file descriptors alone.");
    }

    /** The loss of a child that was killed because it did not stop when its user asked for it. */
    static Loss stoppedOnRequest() {
        return new Loss(
                End.TIME_LIMIT, "The program did not stop when told to, so its process was ended.");
    }

    /** The loss of a child that was killed because it did not stop in time. */
    public static Loss tooSlow(Duration limit, boolean stoppedSoftly, int line) {
        String where = line > 0 ? " at line " + line : "";
        String how =
                stoppedSoftly
                        ? "it was stopped" + where
                        : "it did not react, so its process was ended";
        return new Loss(
                End.TIME_LIMIT,
                "The program was still running after "
                        + seconds(limit)
                        + ", so "
                        + how
                        + ": does a loop never end?");
    }

    /** The loss of a child that was killed because its program has blocked its thread for good. */
    static Loss blocked(Duration limit, BlockedCall call) {
        String what = call.method().isEmpty() ? "a synchronized block" : call.method();
        return new Loss(
                End.TIME_LIMIT,
                "The program was still running after "
                        + seconds(limit)
                        + " and did not react, so its process was ended: "
                        + what
                        + " at line "
                        + call.line()
                        + " blocks the thread that all tasks run on; wait with an await instead.");
    }

    private static String seconds(Duration limit) {
        long millis = limit.toMillis();
        return millis % 1000 == 0
                ? millis / 1000 + (millis == 1000 ? " second" : " seconds")
                : millis + " ms";
    }
}
