package dev.asyncworkbook.runner.process;

import dev.asyncworkbook.kernel.explore.BlockedCall;
import dev.asyncworkbook.runner.process.ChildProcess.Received;
import dev.asyncworkbook.runner.wire.Frame;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.Payloads;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * One command to a child and its answers, within a time limit: past it the child is told to stop,
 * and if it does not, killed.
 */
public final class Conversation {

    /** How long a program that was told to stop may take to unwind. */
    private static final Duration GRACE = Duration.ofMillis(500);

    /** Takes the answers. */
    public interface Listener {

        /**
         * Takes one frame.
         *
         * @return whether it was the last of the answer
         * @throws IOException if it makes no sense
         */
        boolean received(Frame frame) throws IOException;
    }

    private final ChildProcess child;
    private final Duration limit;

    /** Both are written by {@link #stop} too, which any thread may call. */
    private volatile Deadline deadline;

    private volatile boolean stopping;

    /** Whether somebody asked for the stop before the time was up. */
    private volatile boolean asked;

    /** What the child's program is blocked in and cannot stop, if it has said so. */
    private Optional<BlockedCall> blocked = Optional.empty();

    /**
     * Begins a conversation.
     *
     * @param limit how long the child may take for one answer
     */
    public Conversation(ChildProcess child, Duration limit) {
        this.child = child;
        this.limit = limit;
        deadline = Deadline.in(limit);
    }

    /** Gives the child the whole time again: for the next run of an exploration. */
    public void restartClock() {
        if (!stopping) {
            deadline = Deadline.in(limit);
        }
    }

    /**
     * Listens until the last frame of the answer.
     *
     * @throws ChildLost if it never came
     */
    public void listen(Listener listener) throws ChildLost {
        boolean last = false;
        while (!last) {
            Duration remaining = deadline.remaining();
            // In short waits, so that a stop that shortens the deadline is noticed.
            switch (child.receive(remaining.compareTo(GRACE) < 0 ? remaining : GRACE)) {
                case Received.Arrived(Frame frame) -> last = hear(listener, frame);
                case Received.TimeUp _ -> timeUp();
                case Received.Lost(Loss loss) -> throw lost(loss);
            }
        }
    }

    private boolean hear(Listener listener, Frame frame) throws ChildLost {
        try {
            if (frame.kind() == FrameKind.BLOCKED) {
                blocked = Optional.of(Payloads.blocked(frame));
                return false;
            }
            return listener.received(frame);
        } catch (IOException e) {
            child.close();
            throw new ChildLost(Loss.tampered());
        }
    }

    private void timeUp() throws ChildLost {
        if (!deadline.remaining().isZero()) {
            return;
        }
        if (stopping) {
            child.close();
            throw new ChildLost(stopped());
        }
        tellToStop();
    }

    /**
     * Tells the child to stop before its time is up, and gives it a short while to do so. Any
     * thread may call.
     */
    public void stop() {
        asked = true;
        tellToStop();
    }

    private synchronized void tellToStop() {
        stopping = true;
        deadline = Deadline.in(GRACE);
        child.send(Frame.of(FrameKind.STOP));
    }

    private ChildLost lost(Loss loss) {
        return new ChildLost(stopping ? stopped() : loss);
    }

    private Loss stopped() {
        if (asked) {
            return Loss.stoppedOnRequest();
        }
        return blocked.map(call -> Loss.blocked(limit, call))
                .orElseGet(() -> Loss.tooSlow(limit, false, 0));
    }
}
