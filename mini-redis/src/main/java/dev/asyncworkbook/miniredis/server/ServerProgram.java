package dev.asyncworkbook.miniredis.server;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

import java.util.function.Consumer;

/** A server as a program of its own: on the real network, with a runtime that does nothing else. */
public final class ServerProgram {

    private ServerProgram() {}

    /**
     * Serves until it is told to stop, blocking its thread.
     *
     * @param address such as {@code 127.0.0.1:6379}; with port 0, any that is free
     * @param limits bounds what clients can take up
     * @param workers how many threads run its tasks
     * @param stop ready when the server is to stop
     * @param listening is told the address as soon as clients can connect
     * @throws dev.asyncworkbook.kernel.io.IoError if the address cannot be had
     */
    public static void run(
            String address,
            ServerLimits limits,
            int workers,
            Future<Void> stop,
            Consumer<SocketAddr> listening) {
        try (Runtime runtime = runtime(workers)) {
            runtime.blockOn(
                    async(() -> {
                        TcpListener listener = TcpListener.bind(address).await();
                        listening.accept(listener.localAddr());
                        Server.run(listener, stop, limits).await();
                    }));
        }
    }

    private static Runtime runtime(int workers) {
        return workers == 1
                ? Builder.newCurrentThread().startPaused(false).build()
                : Builder.newMultiThread().workerThreads(workers).build();
    }
}
