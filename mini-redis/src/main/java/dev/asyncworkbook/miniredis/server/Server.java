package dev.asyncworkbook.miniredis.server;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.timeout;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.miniredis.db.Db;

/**
 * A Redis server, from its first connection to its graceful end.
 *
 * <p>The end has three steps, as in the tutorial. The listener is closed, so that nobody new comes.
 * The sender of a broadcast channel is closed, which tells all connections to finish what they are
 * at. Each connection holds a sender of another channel; when the last of them is closed, that
 * channel's receiver learns that nobody is left. A connection that does not end in time, because
 * its client takes no answers, is cut off.
 */
public final class Server {

    private Server() {}

    /** Serves clients until the future is ready, then ends gracefully. */
    public static Future<Void> run(TcpListener listener, Future<?> shutdown) {
        return run(listener, shutdown, ServerLimits.DEFAULT);
    }

    /**
     * Serves clients until the future is ready, then ends gracefully.
     *
     * <p>Cancellation: the tasks of the connections go on; end them by {@code shutdown} instead.
     *
     * @param listener is closed at the end
     * @param shutdown ready when the server is to stop
     * @param limits bounds what clients can take up
     */
    public static Future<Void> run(TcpListener listener, Future<?> shutdown, ServerLimits limits) {
        return async(() -> serve(listener, shutdown, limits));
    }

    private static void serve(TcpListener socket, Future<?> shutdown, ServerLimits limits) {
        var ended = Mpsc.<Shutdown.Never>channel(1);
        var cutOff = new CancellationToken();
        try (Db db = Db.create();
                var lastEnded = ended.rx()) {
            try {
                accept(socket, db, ended.tx(), cutOff, limits, shutdown);
            } catch (IoError broken) {
                drain(lastEnded, cutOff, limits);
                throw broken;
            }
            drain(lastEnded, cutOff, limits);
        }
    }

    /** Accepts connections until the end; when this is done, all of them have been told. */
    private static void accept(
            TcpListener socket,
            Db db,
            Mpsc.Sender<Shutdown.Never> running,
            CancellationToken cutOff,
            ServerLimits limits,
            Future<?> shutdown) {
        var stop = new Broadcast.Sender<Shutdown.Never>(1);
        try (socket;
                stop;
                running;
                var listener = new Listener(socket, db, stop, running, cutOff, limits)) {
            select().on(listener.run(), _ -> {}).on(shutdown, _ -> {}).await();
        }
    }

    /** Waits until all connections have ended; after a while it makes them. */
    private static void drain(
            Mpsc.Receiver<Shutdown.Never> lastEnded,
            CancellationToken cutOff,
            ServerLimits limits) {
        try {
            timeout(limits.drain(), lastEnded.recv()).await();
        } catch (Elapsed elapsed) {
            cutOff.cancel();
            lastEnded.recv().await();
        }
    }
}
