package dev.asyncworkbook.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Clients of a server that sends back what it gets: each has a connection, sends a message, and the
 * next one when all of the first has come back. One thread is all of them.
 */
final class EchoLoad implements AutoCloseable {

    private static final int CONNECTIONS = 50;
    private static final int MESSAGE = 64;

    private final Selector selector = Selector.open();

    /** One to send for all of them; what comes back is not kept. */
    private final ByteBuffer outgoing = ByteBuffer.allocateDirect(MESSAGE);

    private final ByteBuffer incoming = ByteBuffer.allocateDirect(MESSAGE);
    private int toSend;
    private int toReceive;

    /** What a connection has still to get back of its message. */
    private static final class Client {
        private int missing;
    }

    /** Connects all clients. */
    EchoLoad(int port) throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            SocketChannel channel =
                    SocketChannel.open(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.register(selector, SelectionKey.OP_READ, new Client());
        }
    }

    /** Sends so many messages over all connections, and comes back with the last answer. */
    void run(int messages) throws IOException {
        toSend = messages;
        toReceive = messages;
        for (SelectionKey key : selector.keys()) {
            send(key);
        }
        while (toReceive > 0) {
            selector.select(this::receive);
        }
    }

    private void receive(SelectionKey key) {
        try {
            Client client = (Client) key.attachment();
            incoming.clear().limit(client.missing);
            int count = ((SocketChannel) key.channel()).read(incoming);
            if (count < 0) {
                throw new IOException("the server has ended the connection");
            }
            client.missing -= count;
            if (client.missing == 0) {
                toReceive--;
                send(key);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void send(SelectionKey key) throws IOException {
        if (toSend > 0) {
            toSend--;
            ((Client) key.attachment()).missing = MESSAGE;
            outgoing.clear();
            while (outgoing.hasRemaining()) {
                ((SocketChannel) key.channel()).write(outgoing);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
