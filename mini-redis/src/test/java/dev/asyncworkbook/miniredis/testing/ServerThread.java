package dev.asyncworkbook.miniredis.testing;

import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.miniredis.server.ServerLimits;
import dev.asyncworkbook.miniredis.server.ServerProgram;
import dev.asyncworkbook.miniredis.server.StopRequest;

import java.util.concurrent.CompletableFuture;

/** Our server on a thread of its own, for clients that are not ours. */
public final class ServerThread implements AutoCloseable {

    private final StopRequest stop = new StopRequest();
    private final CompletableFuture<SocketAddr> listening = new CompletableFuture<>();
    private final CompletableFuture<Void> ended;

    private ServerThread(int workers) {
        ended =
                CompletableFuture.runAsync(
                        () ->
                                ServerProgram.run(
                                        "127.0.0.1:0",
                                        ServerLimits.DEFAULT,
                                        workers,
                                        stop,
                                        listening::complete),
                        work -> Thread.ofPlatform().daemon().start(work));
    }

    /** Starts it, and waits until it accepts connections. */
    public static ServerThread start() {
        return start(1);
    }

    /** The same, with so many threads that run its tasks. */
    public static ServerThread start(int workers) {
        ServerThread server = new ServerThread(workers);
        CompletableFuture.anyOf(server.listening, server.ended).join();
        return server;
    }

    /** The port. */
    public int port() {
        return listening.join().port();
    }

    /** Where it listens. */
    public String address() {
        return listening.join().toString();
    }

    /** Ends it, which it must do without a failure. */
    @Override
    public void close() {
        stop.make();
        ended.join();
    }
}
