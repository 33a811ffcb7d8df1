package dev.asyncworkbook.miniredis.server;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.sync.SemaphorePermit;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Connection;

import java.time.Duration;

/**
 * The accept loop: a task for each connection, and no more of them at a time than there are
 * permits.
 */
final class Listener implements AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(64);

    private final TcpListener socket;
    private final Db db;

    /** Tells the connections to stop, by being closed. */
    private final Broadcast.Sender<Shutdown.Never> stop;

    /** Copied for each connection, which closes its copy at its end. */
    private final Mpsc.Sender<Shutdown.Never> running;

    /** Cancelled when the connections had time enough to stop. */
    private final CancellationToken cutOff;

    private final ServerLimits limits;
    private final Semaphore permits;

    Listener(
            TcpListener socket,
            Db db,
            Broadcast.Sender<Shutdown.Never> stop,
            Mpsc.Sender<Shutdown.Never> running,
            CancellationToken cutOff,
            ServerLimits limits) {
        this.socket = socket;
        this.db = db;
        this.stop = stop;
        this.running = running;
        this.cutOff = cutOff;
        this.limits = limits;
        permits = new Semaphore(limits.connections());
    }

    /**
     * Accepts connections for ever. It waits for a permit before it accepts, so that those who are
     * too many wait in the queue of the operating system, which refuses them when that is full.
     *
     * @return a future that throws what the last of many attempts to accept has thrown
     */
    Future<Void> run() {
        return async(() -> {
            while (true) {
                SemaphorePermit permit = permits.acquire().await();
                TcpStream stream = accept();
                serve(stream, permit);
            }
        });
    }

    /**
     * Accepts the next connection. That can fail for a reason that goes away, such as too many open
     * files, so it is tried again, after a pause that grows.
     */
    private TcpStream accept() {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return socket.accept().await().stream();
            } catch (IoError failure) {
                if (pause.compareTo(LONGEST_PAUSE) > 0) {
                    throw failure;
                }
            }
            sleep(pause).await();
            pause = pause.multipliedBy(2);
        }
    }

    /** Spawns the task of a connection, which takes everything over that is passed to it. */
    private void serve(TcpStream stream, SemaphorePermit permit) {
        Mpsc.Sender<Shutdown.Never> mine = running.copy();
        Shutdown shutdown = new Shutdown(stop.subscribe());
        spawn(() -> {
            try (permit;
                    mine;
                    shutdown;
                    var connection =
                            Connection.ofServer(stream, limits.frame(), limits.patience());
                    var handler = new Handler(connection, db, shutdown)) {
                cutOff.runUntilCancelled(handler.run()).await();
            }
        });
    }

    /** Lets nobody in any more. */
    @Override
    public void close() {
        permits.close();
    }
}
