package dev.asyncworkbook.miniredis.client;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.List;

/**
 * A client that many tasks share: each sends its requests to a manager task, which owns the
 * connection, and gets its answers through a channel for one value that comes with the request.
 *
 * <p>At most 32 requests wait; who sends further ones is held up. Closing the last copy ends the
 * task, which closes the connection.
 */
public final class BufferedClient implements Commands, AutoCloseable {

    private static final int WAITING_REQUESTS = 32;

    private final Mpsc.Sender<Request> requests;

    private BufferedClient(Mpsc.Sender<Request> requests) {
        this.requests = requests;
    }

    /** Takes a client over, and spawns the task that owns it from now on. */
    public static BufferedClient buffer(Client client) {
        var channel = Mpsc.<Request>channel(WAITING_REQUESTS);
        var requests = channel.rx();
        spawn(() -> {
            try (client;
                    requests) {
                manage(client, requests);
            }
        });
        return new BufferedClient(channel.tx());
    }

    /** The manager task: one request after the other, until nobody is left who could send one. */
    private static void manage(Client client, Mpsc.Receiver<Request> requests) {
        while (requests.recv().await() instanceof Some<Request>(Request request)) {
            try (var reply = request.reply) {
                answer(client, request);
            } catch (IoError lost) {
                // The reply was closed unused; so is that of each request that still waits.
                return;
            }
        }
    }

    private static void answer(Client client, Request request) {
        Frame reply = client.request(request.words).await();
        if (!request.reply.isClosed()) {
            request.reply.send(reply);
        }
    }

    /** Another client of the same connection: Rust's {@code clone}. */
    public BufferedClient copy() {
        return new BufferedClient(requests.copy());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Cancellation: a request that the manager has received is done all the same; its answer is
     * thrown away.
     */
    @Override
    public Future<Frame> request(List<Bytes> words) {
        return async(() -> {
            var reply = Oneshot.<Frame>channel();
            try {
                requests.send(new Request(words, reply.tx())).await();
                return reply.rx().await();
            } catch (SendError | RecvError ended) {
                throw new IoError(
                        ErrorKind.CONNECTION_ABORTED,
                        "the connection to the server was lost",
                        ended);
            }
        });
    }

    /** Gives this copy up. */
    @Override
    public void close() {
        requests.close();
    }

    /**
     * What the manager is sent.
     *
     * @param words the command
     * @param reply where the answer goes
     */
    private record Request(List<Bytes> words, Oneshot.Sender<Frame> reply) {}
}
