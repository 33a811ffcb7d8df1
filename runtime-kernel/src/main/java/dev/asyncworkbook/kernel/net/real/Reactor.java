package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A selector, and who waits for what it selects.
 *
 * <p>One thread at a time may {@link #poll}; everything else may be called by any thread.
 */
final class Reactor {

    private static final long NANOS = 1_000_000;

    private final Selector selector;

    /** How many directions of channels somebody waits for. */
    private final AtomicInteger waiting = new AtomicInteger();

    /** The thread that polls, while it does. Volatile: read by whoever registers. */
    private volatile @Nullable Thread poller;

    private Reactor(Selector selector) {
        this.selector = selector;
    }

    static Reactor open() {
        try {
            return new Reactor(Selector.open());
        } catch (IOException failed) {
            throw new IoError(ErrorKind.OTHER, "no selector can be opened", failed);
        }
    }

    boolean isWaiting() {
        return waiting.get() > 0;
    }

    void begunToWait() {
        waiting.incrementAndGet();
    }

    void waitsNoLonger() {
        waiting.decrementAndGet();
    }

    /** Wakes everybody whose channel is ready, after so many nanoseconds at the latest. */
    void poll(long nanos) {
        boolean blocking = nanos > 0;
        poller = Thread.currentThread();
        try {
            if (blocking) {
                selector.select(key -> fire(key, true), Math.ceilDiv(nanos, NANOS));
            } else {
                selector.selectNow(key -> fire(key, false));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the selector failed", failed);
        } finally {
            poller = null;
        }
    }

    private static void fire(SelectionKey key, boolean blocking) {
        ((Registration) key.attachment()).fire(key, blocking);
    }

    /** Lets the selector look at a channel, from now on. */
    SelectionKey register(SelectableChannel channel, int operations, Registration attachment)
            throws IOException {
        SelectionKey key = channel.register(selector, operations, attachment);
        tellPoller();
        return key;
    }

    /** Tells a thread that waits now, if it is another one, that there is more to look at. */
    void tellPoller() {
        Thread other = poller;
        if (other != null && other != Thread.currentThread()) {
            selector.wakeup();
        }
    }

    /** Lets the selector forget the channels that it need not look at any more. */
    void forgetCancelled() {
        if (!selector.isOpen()) {
            return;
        }
        if (poller == null) {
            poll(0);
        } else {
            selector.wakeup();
        }
    }

    void wakeup() {
        selector.wakeup();
    }

    /** Closes the selector and all channels that it looks at. */
    void close() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (ClosedSelectorException closedBefore) {
            waiting.set(0);
        } catch (IOException failed) {
            throw new UncheckedIOException("the selector cannot be closed", failed);
        }
    }
}
