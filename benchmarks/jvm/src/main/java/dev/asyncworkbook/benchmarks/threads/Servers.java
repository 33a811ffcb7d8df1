package dev.asyncworkbook.benchmarks.threads;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.IntConsumer;

/** The server of the comparison over TCP, a virtual thread for each connection. */
final class Servers {

    private Servers() {}

    /** Sends back what comes in, until the process ends. */
    static void echo(IntConsumer listening) throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress())) {
            listening.accept(socket.getLocalPort());
            Thread.startVirtualThread(() -> acceptAll(socket)).join();
        }
    }

    private static void acceptAll(ServerSocket socket) {
        try {
            while (true) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                Thread.startVirtualThread(() -> sendBack(connection));
            }
        } catch (IOException closed) {
            // The process ends.
        }
    }

    private static void sendBack(Socket connection) {
        try (connection) {
            byte[] buffer = new byte[4096];
            int count = connection.getInputStream().read(buffer);
            while (count > 0) {
                connection.getOutputStream().write(buffer, 0, count);
                count = connection.getInputStream().read(buffer);
            }
        } catch (IOException broken) {
            // The client is gone, and with it the connection.
        }
    }
}
