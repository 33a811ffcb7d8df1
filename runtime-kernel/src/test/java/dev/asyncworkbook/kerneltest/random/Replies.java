package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.timeout;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.time.Elapsed;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Pieces about oneshots: requests to a task that replies, and senders that wait for the close. */
final class Replies {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(Replies::server, Replies::closing, Replies::unsent);

    private Replies() {}

    /** Some clients do not wait long enough. */
    private static Piece server(Dice dice) {
        int clients = dice.upTo(3);
        int requests = dice.upTo(3);
        Duration patience = Duration.ofMillis(dice.upTo(3));
        Piece working = dice.piece();
        return world -> {
            Mpsc.Channel<Oneshot.Sender<Integer>> channel = Mpsc.channel(1);
            try (Crew crew = new Crew(world);
                    var rx = crew.own(channel.rx())) {
                for (int i = 0; i < clients; i++) {
                    boolean patient = i % 2 == 0;
                    var tx = crew.own(channel.tx().copy());
                    crew.start(() -> {
                        try (tx) {
                            for (int n = 0; n < requests; n++) {
                                request(world, tx, patient, patience);
                            }
                        }
                    });
                }
                channel.tx().close();
                while (rx.recv().await() instanceof Some<Oneshot.Sender<Integer>>(var reply)) {
                    try (reply) {
                        working.run(world);
                        reply.send(1);
                    } catch (SendError _) {
                        // The client has gone.
                    }
                }
                crew.join();
            }
        };
    }

    private static void request(
            World world,
            Mpsc.Sender<Oneshot.Sender<Integer>> tx,
            boolean patient,
            Duration patience) {
        Oneshot.Channel<Integer> reply = Oneshot.channel();
        world.watch(reply.rx());
        tx.send(reply.tx()).await();
        if (patient) {
            World.check(reply.rx().await() == 1, "another reply");
            return;
        }
        try {
            timeout(patience, reply.rx()).await();
        } catch (Elapsed _) {
            // The server will notice.
        }
    }

    private static Piece closing(Dice dice) {
        Piece before = dice.piece();
        return world -> {
            Oneshot.Channel<Integer> channel = Oneshot.channel();
            try (Crew crew = new Crew(world);
                    var rx = crew.own(channel.rx());
                    var tx = crew.own(channel.tx())) {
                for (int i = 0; i < 2; i++) {
                    crew.start(() -> {
                        tx.closed().await();
                    });
                }
                before.run(world);
                rx.close();
                crew.join();
            }
        };
    }

    /** The sender is closed without sending. */
    private static Piece unsent(Dice dice) {
        Piece before = dice.piece();
        return world -> {
            Oneshot.Channel<Integer> channel = Oneshot.channel();
            try (Crew crew = new Crew(world);
                    var rx = crew.own(channel.rx());
                    var tx = crew.own(channel.tx())) {
                crew.start(() -> {
                    try {
                        rx.await();
                        throw new AssertionError("a value that nobody sent");
                    } catch (RecvError _) {
                        // As it should be.
                    }
                });
                before.run(world);
                tx.close();
                crew.join();
            }
        };
    }
}
