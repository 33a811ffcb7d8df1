package dev.asyncworkbook.benchmarks.threads;

import dev.asyncworkbook.benchmarks.protocol.Peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.IntConsumer;

/**
 * One thread with a selector and callbacks, as a peer: what a server on the JVM costs without any
 * tasks; {@code echo-server 0}.
 */
public final class SelectorPeer {

    /** One for all connections, since each sends back at once what it reads. */
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(4096);

    private SelectorPeer() {}

    /** Serves. */
    public static void main(String[] words) throws Exception {
        new Peer("a selector of Java " + Runtime.version())
                .server("echo-server", listening -> new SelectorPeer().echo(listening))
                .run(words[0], Integer.parseInt(words[1]));
    }

    private void echo(IntConsumer listening) throws IOException {
        try (Selector selector = Selector.open();
                ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            listening.accept(server.socket().getLocalPort());
            while (true) {
                selector.select(this::handle);
            }
        }
    }

    private void handle(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                accept(key);
            } else {
                sendBack(key);
            }
        } catch (IOException broken) {
            key.cancel();
        }
    }

    private static void accept(SelectionKey key) throws IOException {
        SocketChannel connection = ((ServerSocketChannel) key.channel()).accept();
        if (connection != null) {
            connection.configureBlocking(false);
            connection.setOption(StandardSocketOptions.TCP_NODELAY, true);
            connection.register(key.selector(), SelectionKey.OP_READ);
        }
    }

    private void sendBack(SelectionKey key) throws IOException {
        SocketChannel connection = (SocketChannel) key.channel();
        buffer.clear();
        if (connection.read(buffer) < 0) {
            connection.close();
            return;
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            connection.write(buffer);
        }
    }
}
