package dev.asyncworkbook.miniredis.server;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.RecvError;

/**
 * What a connection listens to in order to learn that the server is told to stop.
 *
 * <p>Nothing is ever sent: the signal is that the sender is closed, which all receivers learn.
 */
final class Shutdown implements AutoCloseable {

    /** What is never sent. */
    enum Never {}

    private final Broadcast.Receiver<Never> receiver;
    private boolean received;

    Shutdown(Broadcast.Receiver<Never> receiver) {
        this.receiver = receiver;
    }

    /** Whether the signal has been received. */
    boolean isReceived() {
        return received;
    }

    /**
     * Waits for the signal; done at once if it was received before.
     *
     * <p>Cancellation: nothing is lost.
     */
    Future<Void> recv() {
        return async(() -> {
            if (!received) {
                try {
                    receiver.recv().await();
                } catch (RecvError closed) {
                    received = true;
                }
            }
        });
    }

    @Override
    public void close() {
        receiver.close();
    }
}
