package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.io.pipe.ReadyWaiters;
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
 * from then on looks at it, until it is ready and nobody cares. Guarded by itself.
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

    Registration(Reactor reactor, SelectableChannel channel) {
        this.reactor = reactor;
        this.channel = channel;
    }

    /** Whether the channel is known to be ready for reading, or accepting. */
    synchronized boolean isReadable() {
        return (ready & READ) != 0;
    }

    /** Whether the channel is known to be ready for writing. */
    synchronized boolean isWritable() {
        return (ready & WRITE) != 0;
    }

    /** Told that a read, or an accept, found nothing. */
    synchronized void nothingToRead() {
        ready &= ~READ;
    }

    /** Told that a write found no room. */
    synchronized void noRoom() {
        ready &= ~WRITE;
    }

    /** Wakes somebody once the channel is ready for this. */
    synchronized void await(int operation, @Nullable Operation<?> wait, Waker waker) {
        ReadyWaiters waiters = waiters(operation);
        if (waiters.isEmpty()) {
            reactor.begunToWait();
        }
        waiters.add(wait, waker);
        try {
            if (key == null) {
                key = reactor.register(channel, operation, this);
            } else if ((key.interestOps() & operation) == 0) {
                key.interestOpsOr(operation);
                reactor.tellPoller();
            }
        } catch (IOException | CancelledKeyException failed) {
            wake(waiters);
            throw new IoError(ErrorKind.NOT_CONNECTED, "the socket is closed", failed);
        }
    }

    /** Lets a future wait no longer. */
    synchronized void forget(Operation<?> wait) {
        forget(readers, wait);
        forget(writers, wait);
    }

    private void forget(ReadyWaiters waiters, Operation<?> wait) {
        boolean before = waiters.isEmpty();
        waiters.remove(wait);
        if (!before && waiters.isEmpty()) {
            reactor.waitsNoLonger();
        }
    }

    /**
     * Told by the selector that the channel is ready for something. If nobody cares although all
     * tasks have had their turns, it need not be looked at: otherwise nobody could ever wait.
     */
    synchronized void fire(SelectionKey selected, boolean allHadTheirTurns) {
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
        synchronized (this) {
            known = key;
            key = null;
        }
        if (known != null) {
            known.cancel();
            reactor.forgetCancelled();
        }
    }

    /** The channel is closed: nobody waits for it any more. */
    synchronized void close() {
        ready = READ | WRITE;
        wake(readers);
        wake(writers);
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
