package dev.asyncworkbook.miniredis.server;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.select;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.miniredis.cmd.Command;
import dev.asyncworkbook.miniredis.cmd.CommandError;
import dev.asyncworkbook.miniredis.cmd.Ping;
import dev.asyncworkbook.miniredis.cmd.Query;
import dev.asyncworkbook.miniredis.cmd.Quit;
import dev.asyncworkbook.miniredis.cmd.Subscribe;
import dev.asyncworkbook.miniredis.cmd.Unsubscribe;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Connection;
import dev.asyncworkbook.miniredis.frame.Frame;
import dev.asyncworkbook.miniredis.frame.ProtocolError;

/**
 * One connection: receives requests, does them one after the other, and sends the answers in that
 * order; between them, what is published in the channels that it is subscribed to.
 */
final class Handler implements AutoCloseable {

    private final Connection connection;
    private final Db db;
    private final Shutdown shutdown;
    private final Subscriptions subscriptions;
    private boolean ended;

    Handler(Connection connection, Db db, Shutdown shutdown) {
        this.connection = connection;
        this.db = db;
        this.shutdown = shutdown;
        subscriptions = new Subscriptions(db);
    }

    /**
     * Serves the connection until its client closes it, asks for the end, or breaks the protocol,
     * or until the server stops; then what has been received whole is still answered.
     *
     * <p>Cancellation: the connection is cut off.
     */
    Future<Void> run() {
        return async(() -> {
            try {
                serve();
            } catch (ProtocolError error) {
                refuse(error);
            } catch (IoError | Elapsed lost) {
                ended = true; // nobody is left who could be told
            }
        });
    }

    private void serve() {
        while (!ended && !shutdown.isReceived()) {
            select().on(connection.readFrame(), this::received)
                    .onSome(subscriptions.next(), it -> send(Subscriptions.message(it)))
                    .on(shutdown.recv(), _ -> {})
                    .await();
            answerReceived();
        }
        connection.flush().await();
    }

    /** Answers what has come along with the message that was waited for, or before the end. */
    private void answerReceived() {
        while (!ended && connection.received() instanceof Some<Frame>(Frame frame)) {
            answer(frame);
        }
    }

    private void received(Option<Frame> next) {
        switch (next) {
            case Some<Frame>(Frame frame) -> answer(frame);
            case None<Frame> _ -> ended = true;
        }
    }

    private void answer(Frame request) {
        if (isEmpty(request)) {
            return; // as when a person presses Enter
        }
        try {
            apply(request);
        } catch (CommandError error) {
            send(error.frame());
        }
    }

    private void apply(Frame request) {
        switch (Command.fromFrame(request)) {
            case Subscribe(var channels) -> channels.forEach(it -> send(subscriptions.add(it)));
            case Unsubscribe(var channels) -> subscriptions.remove(channels).forEach(this::send);
            case Quit() -> {
                send(Frame.OK);
                ended = true;
            }
            case Ping ping when !subscriptions.isEmpty() -> send(ping.pushed());
            case Query query -> {
                subscriptions.refuseIfAny(request);
                send(query.apply(db));
            }
        }
    }

    private static boolean isEmpty(Frame request) {
        return request instanceof Frame.Null
                || (request instanceof Frame.Array(var parts) && parts.isEmpty());
    }

    /** Says what is wrong with what the client sent, if it still listens, before the end. */
    private void refuse(ProtocolError error) {
        try {
            send(new Frame.Error("ERR " + error.getMessage()));
            connection.hangUp().await();
        } catch (IoError | Elapsed lost) {
            ended = true; // then not
        }
    }

    private void send(Frame frame) {
        connection.feedFrame(frame).await();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
