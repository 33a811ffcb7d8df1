package dev.asyncworkbook.miniredis.testing;

import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.miniredis.server.Server;
import dev.asyncworkbook.miniredis.server.ServerLimits;

/**
 * Our server, in the runtime of a test.
 *
 * @param address where it listens
 * @param stop ends it
 * @param ended when it has ended
 */
public record TestServer(String address, CancellationToken stop, JoinHandle<Void> ended) {

    /** What a test does with a server. */
    @FunctionalInterface
    public interface Test {

        /** Does it; it may await. */
        void run(TestServer server) throws Exception;
    }

    /** Starts a server with the default limits, tests it, and ends it. */
    public static void serve(NetworkKind network, Test test) {
        serve(network, ServerLimits.DEFAULT, test);
    }

    /** Starts a server, tests it, and ends it, which it must do gracefully. */
    public static void serve(NetworkKind network, ServerLimits limits, Test test) {
        network.run(
                () -> {
                    TestServer server = start(limits);
                    test.run(server);
                    server.stop.cancel();
                    server.ended.await();
                });
    }

    /** Starts a server; awaits in the caller's block. */
    public static TestServer start(ServerLimits limits) {
        TcpListener listener = TcpListener.bind("127.0.0.1:0").await();
        CancellationToken stop = new CancellationToken();
        String address = listener.localAddr().toString();
        return new TestServer(address, stop, spawn(Server.run(listener, stop.cancelled(), limits)));
    }

    /** A new connection; awaits in the caller's block. */
    public Talk talk() {
        return Talk.to(address);
    }
}
