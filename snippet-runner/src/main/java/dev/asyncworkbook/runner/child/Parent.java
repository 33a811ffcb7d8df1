package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.runner.wire.Frame;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.FrameWriter;
import dev.asyncworkbook.runner.wire.Payloads;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The parent process as the child sees it: where frames and printed lines go. Any thread. */
final class Parent {

    private final FrameWriter writer;
    private final LineShield lines = new LineShield(this::printOutsideOfRun);
    private final PrintStream shield = new Unclosable(lines);

    /** What the learner's own threads printed and the trace does not have yet. */
    private final Queue<String> unrecorded = new ConcurrentLinkedQueue<>();

    /** How often to say how far an exploration has come. */
    private static final long PROGRESS_NANOS = 100_000_000;

    private long latestProgress = System.nanoTime();
    private volatile boolean enough;
    private volatile boolean recording;
    private long printedOutside;

    Parent(OutputStream pipe, long key) {
        writer = new FrameWriter(pipe, key);
    }

    /** What learner code finds in {@code System.out}; it cannot be closed. */
    PrintStream shield() {
        return shield;
    }

    /** Ends lines that were begun, and forgets what belonged to the command before. */
    synchronized void beginCommand() {
        enough = false;
        printedOutside = 0;
        unrecorded.clear();
        StopSignal.clear();
    }

    /**
     * Prints the rest of a line that has no end, and enters into the trace what the learner's own
     * threads have printed. Called by the run's thread as the last thing of the run.
     */
    void finishRun() {
        lines.flushLine();
        recording = true; // they were sent when they were printed
        try {
            for (String line = unrecorded.poll(); line != null; line = unrecorded.poll()) {
                boolean _ = Execution.print(line);
            }
        } finally {
            recording = false;
        }
    }

    void send(Frame frame) {
        try {
            writer.write(frame);
        } catch (IOException e) {
            Runtime.getRuntime().halt(0); // the parent is gone
        }
    }

    /** Sends a line that the kernel has recorded. */
    void print(String line) {
        if (!recording) {
            send(Payloads.text(FrameKind.OUTPUT, line));
        }
    }

    /** Says how far an exploration has come, now and then. */
    void progress(int runs) {
        long now = System.nanoTime();
        if (now - latestProgress > PROGRESS_NANOS) {
            latestProgress = now;
            send(Payloads.progress(runs));
        }
    }

    void hasEnough() {
        enough = true;
    }

    boolean wantsMore() {
        return !enough;
    }

    /** A closed stream prints nothing; this one stays open. */
    private static final class Unclosable extends PrintStream {

        Unclosable(OutputStream out) {
            super(out, false, StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            flush();
        }
    }

    /** Threads that the learner started print past the kernel, but not without bounds. */
    private synchronized void printOutsideOfRun(String line) {
        printedOutside += line.length() + 1L;
        if (printedOutside > Limits.DEFAULT.maxOutputBytes()) {
            StopSignal.request(End.OUTPUT_LIMIT);
        } else {
            unrecorded.add(line);
            send(Payloads.text(FrameKind.OUTPUT, line));
        }
    }
}
