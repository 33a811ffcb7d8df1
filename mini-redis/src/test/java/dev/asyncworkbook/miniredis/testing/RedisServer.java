package dev.asyncworkbook.miniredis.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Redis itself, as a process of its own. */
public final class RedisServer implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final Process process;
    private final int port;

    private RedisServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, and waits until it accepts connections. It writes nothing to the disk. */
    public static RedisServer start() {
        for (int i = 0; i < ATTEMPTS; i++) {
            RedisServer server = start(freePort());
            if (server.isReady()) {
                return server;
            }
            server.close(); // somebody else has taken the port in the meantime
        }
        throw new AssertionError("redis-server does not start");
    }

    /** Redis cannot choose a port by itself. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static RedisServer start(int port) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        RedisPrograms.find("redis-server").toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "");
        try {
            return new RedisServer(builder.redirectErrorStream(true).start(), port);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads what it says until it is ready, or ends; it says little after that. */
    private boolean isReady() {
        try {
            BufferedReader said = process.inputReader();
            String line = said.readLine();
            while (line != null && !line.contains("Ready to accept connections")) {
                line = said.readLine();
            }
            return line != null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Where it listens. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Ends it. */
    @Override
    public void close() {
        process.destroy();
        boolean _ = process.onExit().join().isAlive();
    }
}
