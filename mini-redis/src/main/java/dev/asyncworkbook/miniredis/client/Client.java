package dev.asyncworkbook.miniredis.client;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Connection;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.List;

/**
 * A connection to a Redis server, for one task: one request at a time. Closing it is Rust's drop.
 *
 * <pre>{@code
 * var client = Client.connect("127.0.0.1:6379").await();
 * client.set("hello", "world".getBytes()).await();
 * Option<byte[]> result = client.get("hello").await();
 * }</pre>
 */
public final class Client implements Commands, AutoCloseable {

    private final Connection connection;

    /** Whether the answer to a request has not come, so that the next one would get it. */
    private boolean waiting;

    private Client(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects to a server.
     *
     * @param address such as {@code 127.0.0.1:6379}
     * @return a future that throws an {@link IoError} if there is none
     */
    public static Future<Client> connect(String address) {
        return async(() -> new Client(Connection.ofClient(TcpStream.connect(address).await())));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Cancellation: the request may be done all the same, and this client is of no use any more.
     *
     * @throws IllegalStateException when it is awaited, if another request was not answered
     */
    @Override
    public Future<Frame> request(List<Bytes> words) {
        return async(() -> {
            checkFree();
            waiting = true;
            connection.writeFrame(frame(words)).await();
            Frame reply = read(connection);
            waiting = false;
            return reply;
        });
    }

    /**
     * Subscribes to channels. The connection becomes the subscriber's, so that this client must not
     * be used any more.
     */
    public Future<Subscriber> subscribe(String... channels) {
        return async(() -> {
            checkFree();
            waiting = true;
            Subscriber subscriber = new Subscriber(connection);
            subscriber.subscribe(channels).await();
            return subscriber;
        });
    }

    private void checkFree() {
        if (waiting) {
            throw new IllegalStateException(
                    "this client waits for an answer, or gave up on one, or was made a subscriber:"
                            + " connect another one, or share a BufferedClient");
        }
    }

    static Frame frame(List<Bytes> words) {
        return new Frame.Array(words.stream().<Frame>map(Frame.Bulk::new).toList());
    }

    /** The next message, which must come; awaits in the caller's block. */
    static Frame read(Connection connection) {
        if (connection.readFrame().await() instanceof Some<Frame>(Frame frame)) {
            return frame;
        }
        throw new IoError(
                ErrorKind.CONNECTION_RESET, "the server closed the connection without an answer");
    }

    /** Closes the connection. */
    @Override
    public void close() {
        connection.close();
    }
}
