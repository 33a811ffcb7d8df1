package dev.asyncworkbook.runner.process;

import dev.asyncworkbook.runner.RunnerException;
import dev.asyncworkbook.runner.wire.Frame;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.FrameReader;
import dev.asyncworkbook.runner.wire.FrameWriter;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A child JVM: frames go in and come out, and whatever happens to it ends in a {@link Loss}.
 *
 * <p>One thread at a time sends and receives. A child that writes faster than we read is held up by
 * its own pipe.
 */
public final class ChildProcess implements AutoCloseable {

    /** How much may wait here unread: beyond it the child is held up, and our memory is not. */
    private static final int QUEUED_BYTES = 8 << 20;

    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final String NOT_STARTED = "A Java process for the program did not start";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEPT_ERROR_BYTES = 8 << 10;
    private static final Duration DEATH = Duration.ofSeconds(5);

    /** What the reading thread found: a frame, or empty for the end. */
    private final BlockingQueue<Optional<Frame>> received = new LinkedBlockingQueue<>();

    private final Semaphore room = new Semaphore(QUEUED_BYTES);

    private final int heapMegabytes;
    private final Process process;
    private final FrameWriter writer;

    /** The beginning of what it wrote on its standard error; guarded by itself. */
    private final StringBuilder errors = new StringBuilder();

    /** Set by the reading thread before it announces the end. */
    private volatile boolean malformed;

    private final long key;
    private final Thread frameReader;
    private boolean ready;

    /** Whether it was killed, which takes a while to show. */
    private volatile boolean closed;

    private ChildProcess(int heapMegabytes, Process process, long key) throws IOException {
        this.heapMegabytes = heapMegabytes;
        this.process = process;
        this.key = key;
        DataOutputStream first = new DataOutputStream(process.getOutputStream());
        first.writeLong(key);
        first.flush();
        writer = new FrameWriter(process.getOutputStream(), key);
        frameReader = Thread.ofPlatform().daemon().name("child-frames").unstarted(this::readFrames);
    }

    /**
     * Starts a child.
     *
     * @throws RunnerException if there can be none
     */
    public static ChildProcess start(int heapMegabytes) {
        try {
            ChildProcess child =
                    new ChildProcess(
                            heapMegabytes, ChildCommand.start(heapMegabytes), RANDOM.nextLong());
            Thread.ofVirtual().name("child-errors").start(child::readErrors);
            child.frameReader.start();
            return child;
        } catch (IOException e) {
            throw new RunnerException(
                    "A Java process for the program could not be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until it has started, so that its start does not count as a program's time.
     *
     * @throws RunnerException if it does not start
     */
    public void awaitReady() {
        if (ready) {
            return;
        }
        switch (receive(START_LIMIT)) {
            case Received.Arrived(Frame frame) when frame.kind() == FrameKind.READY -> ready = true;
            case Received.Lost _ -> throw new RunnerException(NOT_STARTED + firstError());
            default -> {
                close();
                throw new RunnerException(NOT_STARTED + firstError());
            }
        }
    }

    private String firstError() {
        return keptErrors().lines().findFirst().map(line -> ": " + line).orElse(".");
    }

    /** The heap that it was given. */
    public int heapMegabytes() {
        return heapMegabytes;
    }

    /** Whether it can be spoken to. */
    public boolean isAlive() {
        return process.isAlive() && !malformed && !closed;
    }

    /** Sends a frame; if the child is gone, {@link #receive} will say so. */
    public void send(Frame frame) {
        try {
            writer.write(frame);
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    /**
     * What came, within a time.
     *
     * @return a frame, that time is up, or that the child is lost
     */
    public Received receive(Duration timeout) {
        try {
            Optional<Frame> next = received.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return Received.TimeUp.INSTANCE;
            }
            room.release(next.map(ChildProcess::weight).orElse(0));
            return next.<Received>map(Received.Arrived::new)
                    .orElseGet(() -> new Received.Lost(loss()));
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new RunnerException("The run was interrupted.", e);
        }
    }

    /** What can come of waiting for a frame. */
    public sealed interface Received {
        /**
         * A frame.
         *
         * @param frame the frame
         */
        record Arrived(Frame frame) implements Received {}

        /** Nothing came in time. */
        enum TimeUp implements Received {
            INSTANCE
        }

        /**
         * The child is gone.
         *
         * @param loss why
         */
        record Lost(Loss loss) implements Received {}
    }

    private Loss loss() {
        if (malformed) {
            close();
            return Loss.tampered();
        }
        try {
            if (!process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
                return Loss.closedPipe();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunnerException("The run was interrupted.", e);
        }
        return Loss.of(process.exitValue(), keptErrors(), heapMegabytes);
    }

    private void readFrames() {
        try {
            FrameReader reader = new FrameReader(process.getInputStream(), key);
            for (Frame frame = reader.read(); frame != null; frame = reader.read()) {
                room.acquire(weight(frame));
                received.put(Optional.of(frame));
            }
        } catch (IOException e) {
            malformed = process.isAlive();
        } catch (InterruptedException e) {
            malformed = true;
        }
        received.add(Optional.empty()); // put would not, on a thread that close() has interrupted
    }

    /** Keeps the beginning, and goes on reading, so that the child never waits for us here. */
    private void readErrors() {
        byte[] buffer = new byte[1024];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                keepError(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The child is gone, and with it what it would have said.
        }
    }

    private void keepError(String text) {
        synchronized (errors) {
            if (errors.length() < KEPT_ERROR_BYTES) {
                errors.append(text);
            }
        }
    }

    private String keptErrors() {
        synchronized (errors) {
            return errors.toString();
        }
    }

    /** Kills it. */
    @Override
    public void close() {
        closed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        frameReader.interrupt(); // it may be waiting for room
    }

    private static int weight(Frame frame) {
        return Math.min(frame.payload().length, QUEUED_BYTES);
    }
}
