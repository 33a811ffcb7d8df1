package dev.asyncworkbook.miniredis.testing;

import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.miniredis.server.Server;
import dev.asyncworkbook.miniredis.server.ServerLimits;

/** Our server, in the runtime of a test. Its methods await in the caller's block. */
public final class TestServer {

    /** What a test does with a server. */
    @FunctionalInterface
    public interface Test {

        /** Does it; it may await. */
        void run(TestServer server) throws Exception;
    }

    private final String address;
    private final CancellationToken stop = new CancellationToken();
    private final JoinHandle<Void> task;
    private boolean ended;

    private TestServer(TcpListener listener, ServerLimits limits) {
        address = listener.localAddr().toString();
        task = spawn(Server.run(listener, stop.cancelled(), limits));
    }

    /** Starts a server with the default limits, tests it, and ends it. */
    public static void serve(NetworkKind network, Test test) {
        serve(network, ServerLimits.DEFAULT, test);
    }

    /** Starts a server, tests it, and ends it, which it must do gracefully. */
    public static void serve(NetworkKind network, ServerLimits limits, Test test) {
        network.run(() -> {
            TestServer server = start("127.0.0.1:0", limits);
            test.run(server);
            server.end();
        });
    }

    /** Starts a server. */
    public static TestServer start(String address, ServerLimits limits) {
        return new TestServer(TcpListener.bind(address).await(), limits);
    }

    /** Where it listens. */
    public String address() {
        return address;
    }

    /** A new connection. */
    public Talk talk() {
        return Talk.to(address);
    }

    /** Tells it to end, without waiting for that. */
    public void stop() {
        stop.cancel();
    }

    /** Ends it; doing it twice does nothing. */
    public void end() {
        if (!ended) {
            ended = true;
            stop();
            task.await();
        }
    }
}
