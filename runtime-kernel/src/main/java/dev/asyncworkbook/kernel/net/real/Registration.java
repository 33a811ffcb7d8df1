package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.io.pipe.ReadyWaiters;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;

/**
 * A channel, and who waits until it is ready.
 *
 * <p>The selector is told of a channel when somebody has to wait for it for the first time, and
 * from then on looks at it, until it is ready and nobody cares. Guarded by the {@link KernelLock}.
 */
final class Registration {

    private static final int READ = SelectionKey.OP_READ | SelectionKey.OP_ACCEPT;
    private static final int WRITE = SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT;

    private final Reactor reactor;
    private final SelectableChannel channel;
    private final ReadyWaiters readers = new ReadyWaiters();
    private final ReadyWaiters writers = new ReadyWaiters();

    /** Null as long as nobody has had to wait. */
    private @Nullable SelectionKey key;

    /** What the selector has said, and nobody has found untrue. */
    private int ready;

    /** Whether the channel is about to be closed, or is. */
    private boolean closing;

    Registration(Reactor reactor, SelectableChannel channel) {
        this.reactor = reactor;
        this.channel = channel;
    }

    /** Whether the channel is known to be ready for reading, or accepting. */
    boolean isReadable() {
        return isReady(READ);
    }

    /** Whether the channel is known to be ready for writing. */
    boolean isWritable() {
        return isReady(WRITE);
    }

    private boolean isReady(int operations) {
        try (var _ = KernelLock.hold()) {
            return (ready & operations) != 0;
        }
    }

    /** Told that a read, or an accept, found nothing. */
    void nothingToRead() {
        notReady(READ);
    }

    /** Told that a write found no room. */
    void noRoom() {
        notReady(WRITE);
    }

    private void notReady(int operations) {
        try (var _ = KernelLock.hold()) {
            if (!closing) {
                ready &= ~operations;
            }
        }
    }

    /** Wakes somebody once the channel is ready for this. */
    void await(int operation, @Nullable Operation<?> wait, Waker waker) {
        try (var _ = KernelLock.hold()) {
            if (closing) {
                throw closed(null);
            }
            ReadyWaiters waiters = waiters(operation);
            if (waiters.isEmpty()) {
                reactor.begunToWait();
            }
            waiters.add(wait, waker);
            try {
                lookFor(operation);
            } catch (IOException | CancelledKeyException failed) {
                wake(waiters);
                throw closed(failed);
            }
        }
    }

    private static IoError closed(@Nullable Exception cause) {
        return new IoError(ErrorKind.NOT_CONNECTED, "the socket is closed", cause);
    }

    /** Lets the selector look whether the channel is ready for this. */
    private void lookFor(int operation) throws IOException {
        if (key == null) {
            key = reactor.register(channel, operation, this);
        } else if ((key.interestOps() & operation) == 0) {
            key.interestOpsOr(operation);
            reactor.tellSelecting();
        }
    }

    /** Lets a future wait no longer. */
    void forget(Operation<?> wait) {
        try (var _ = KernelLock.hold()) {
            forget(readers, wait);
            forget(writers, wait);
        }
    }

    private void forget(ReadyWaiters waiters, Operation<?> wait) {
        boolean before = waiters.isEmpty();
        waiters.remove(wait);
        if (!before && waiters.isEmpty()) {
            reactor.waitsNoLonger();
        }
    }

    /**
     * Told, under the lock, that the selector found the channel ready for something. If nobody
     * cares although all tasks have had their turns, it need not be looked at: otherwise nobody
     * could ever wait.
     */
    void fire(SelectionKey selected, boolean allHadTheirTurns) {
        try {
            int operations = selected.readyOps();
            ready |= operations;
            int unwanted = 0;
            if ((operations & READ) != 0 && !wake(readers)) {
                unwanted |= READ;
            }
            if ((operations & WRITE) != 0 && !wake(writers)) {
                unwanted |= WRITE;
            }
            if (unwanted != 0 && (allHadTheirTurns || (unwanted & SelectionKey.OP_CONNECT) != 0)) {
                selected.interestOpsAnd(~unwanted);
            }
        } catch (CancelledKeyException closed) {
            wake(readers);
            wake(writers);
        }
    }

    /**
     * Lets the selector forget the channel, which is about to be closed: as long as it knows it,
     * the JDK keeps the socket, and its address, half open.
     */
    void cancel() {
        SelectionKey known;
        try (var _ = KernelLock.hold()) {
            closing = true;
            known = key;
            key = null;
        }
        if (known != null) {
            known.cancel();
            reactor.forget(channel);
        }
    }

    /** The channel is closed: nobody waits for it any more. */
    void close() {
        try (var _ = KernelLock.hold()) {
            ready = READ | WRITE;
            wake(readers);
            wake(writers);
        }
    }

    private boolean wake(ReadyWaiters waiters) {
        if (waiters.isEmpty()) {
            return false;
        }
        reactor.waitsNoLonger();
        waiters.wakeAll();
        return true;
    }

    private ReadyWaiters waiters(int operation) {
        return (operation & READ) != 0 ? readers : writers;
    }
}
