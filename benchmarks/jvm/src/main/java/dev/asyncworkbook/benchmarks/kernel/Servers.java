package dev.asyncworkbook.benchmarks.kernel;

import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.miniredis.server.Server;

import java.util.function.IntConsumer;

/** The servers of the comparison over TCP; they end with their process. */
final class Servers {

    private static final String ANY_PORT = "127.0.0.1:0";

    private Servers() {}

    /** Sends back what comes in. */
    static void echo(Runtime runtime, IntConsumer listening) {
        Flavor.inATask(
                runtime,
                () -> {
                    TcpListener listener = TcpListener.bind(ANY_PORT).await();
                    listening.accept(listener.localAddr().port());
                    while (true) {
                        TcpStream stream = listener.accept().await().stream();
                        stream.setNodelay(true);
                        spawn(() -> sendBack(stream));
                    }
                });
    }

    private static void sendBack(TcpStream stream) {
        try (stream) {
            byte[] buffer = new byte[4096];
            int count = stream.read(buffer).await();
            while (count > 0) {
                stream.writeAll(buffer, 0, count).await();
                count = stream.read(buffer).await();
            }
        } catch (IoError broken) {
            // The client is gone, and with it the connection.
        }
    }

    /** The mini-redis. */
    static void redis(Runtime runtime, IntConsumer listening) {
        Flavor.inATask(
                runtime,
                () -> {
                    TcpListener listener = TcpListener.bind(ANY_PORT).await();
                    listening.accept(listener.localAddr().port());
                    Server.run(listener, _ -> Poll.pending()).await();
                });
    }
}
