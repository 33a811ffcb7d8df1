package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.scheduler.KernelLock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A selector, and who waits for what it selects.
 *
 * <p>One thread at a time selects; every method may be called by any thread. The {@link KernelLock}
 * is never waited for while selecting, so whoever has it may wait for the selector.
 */
final class Reactor {

    private static final long NANOS = 1_000_000;

    /** How long to wait for another thread that selects until the next look. */
    private static final long PAUSE_NANOS = 20_000;

    private final Selector selector;

    /** How many directions of channels somebody waits for. */
    private final AtomicInteger waiting = new AtomicInteger();

    /** The thread that selects, while it does. */
    private final AtomicReference<@Nullable Thread> selecting = new AtomicReference<>();

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
        while (!selecting.compareAndSet(null, Thread.currentThread())) {
            pause(); // a channel is being forgotten
        }
        fire(select(nanos), nanos > 0);
    }

    /** The channels that are ready; the caller has said that it selects, which ends with it. */
    private List<SelectionKey> select(long nanos) {
        List<SelectionKey> ready = new ArrayList<>();
        try {
            if (nanos > 0) {
                selector.select(ready::add, Math.ceilDiv(nanos, NANOS));
            } else {
                selector.selectNow(ready::add);
            }
        } catch (ClosedSelectorException over) {
            return List.of(); // nobody waits any more
        } catch (IOException failed) {
            throw new UncheckedIOException("the selector failed", failed);
        } finally {
            selecting.set(null);
        }
        return ready;
    }

    private static void fire(List<SelectionKey> ready, boolean waited) {
        if (ready.isEmpty()) {
            return;
        }
        try (var _ = KernelLock.hold()) {
            for (SelectionKey key : ready) {
                ((Registration) key.attachment()).fire(key, waited);
            }
        }
    }

    /** Lets the selector look at a channel, from now on. */
    SelectionKey register(SelectableChannel channel, int operations, Registration attachment)
            throws IOException {
        SelectionKey key = channel.register(selector, operations, attachment);
        tellSelecting();
        return key;
    }

    /** Tells a thread that selects now, if it is another one, that there is more to look at. */
    void tellSelecting() {
        Thread other = selecting.get();
        if (other != null && other != Thread.currentThread()) {
            selector.wakeup();
        }
    }

    /** Waits until the selector has forgotten a channel, whose key was cancelled. */
    void forget(SelectableChannel cancelled) {
        while (cancelled.isRegistered() && selector.isOpen()) {
            if (selecting.compareAndSet(null, Thread.currentThread())) {
                fire(select(0), false);
                selector.wakeup(); // it may have used up a wake that was meant for who sleeps next
            } else {
                selector.wakeup();
                pause();
            }
        }
    }

    /** Leaves the processor to the thread that selects, which may need this very one to go on. */
    private void pause() {
        LockSupport.parkNanos(this, PAUSE_NANOS);
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
