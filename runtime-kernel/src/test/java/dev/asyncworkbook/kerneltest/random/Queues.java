package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.sync.AsyncChannel;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Pieces about channels of which every message goes to one receiver: none is lost. */
final class Queues {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(
                    Queues::bounded,
                    Queues::bounded,
                    Queues::bounded,
                    Queues::unbounded,
                    Queues::asyncChannel,
                    Queues::asyncChannel);

    private Queues() {}

    /** The receiver may refuse further messages at some point; those that were sent it takes. */
    private static Piece bounded(Dice dice) {
        int capacity = dice.upTo(3);
        List<Sending> senders = new ArrayList<>();
        for (int i = dice.upTo(3); i > 0; i--) {
            senders.add(dice.oneOf(List.of(Sending.values())));
        }
        int each = dice.upTo(4);
        int enough = dice.coin() ? Integer.MAX_VALUE : dice.upTo(6);
        Receiving receiving = dice.oneOf(List.of(Receiving.values()));
        Piece between = dice.piece();
        return world -> {
            Mpsc.Channel<Integer> channel = Mpsc.channel(capacity);
            var sent = new AtomicInteger();
            int received = 0;
            try (Crew crew = new Crew(world);
                    var rx = crew.own(channel.rx())) {
                for (Sending sending : senders) {
                    var tx = crew.own(channel.tx().copy());
                    crew.start(() -> {
                        try (tx) {
                            for (int i = 0; i < each && sending.send(tx, i); i++) {
                                sent.getAndIncrement();
                                between.run(world);
                            }
                            keepAPlace(tx);
                        }
                    });
                }
                channel.tx().close();
                int got = receiving.receive(rx);
                while (got > 0) {
                    received += got;
                    if (received >= enough) {
                        rx.close();
                    }
                    got = receiving.receive(rx);
                }
                crew.join();
                World.check(rx.isEmpty() && rx.capacity() == capacity, "not empty at the end");
            }
            World.check(received == sent.get(), received + " received of " + sent.get());
        };
    }

    /** The receiver learns of the end only when the place is given back. */
    private static void keepAPlace(Mpsc.Sender<Integer> tx) {
        try (var _ = tx.reserve().await()) {
            tx.close();
            yieldNow().await();
        } catch (SendError _) {
            // The receiver is closed.
        }
    }

    private static Piece unbounded(Dice dice) {
        int senders = dice.upTo(3);
        int each = dice.upTo(4);
        boolean many = dice.coin();
        Piece between = dice.piece();
        return world -> {
            Mpsc.UnboundedChannel<Integer> channel = Mpsc.unboundedChannel();
            int received = 0;
            try (Crew crew = new Crew(world);
                    var rx = crew.own(channel.rx())) {
                for (int i = 0; i < senders; i++) {
                    var tx = crew.own(channel.tx().copy());
                    crew.start(() -> {
                        try (tx) {
                            for (int n = 0; n < each; n++) {
                                tx.send(n);
                                between.run(world);
                            }
                        }
                    });
                }
                channel.tx().close();
                int got = take(rx, many);
                while (got > 0) {
                    received += got;
                    got = take(rx, many);
                }
                crew.join();
            }
            World.check(received == senders * each, received + " received");
        };
    }

    private static int take(Mpsc.UnboundedReceiver<Integer> rx, boolean many) {
        return many
                ? rx.recvMany(new ArrayList<>(), 3).await()
                : Receiving.count(rx.recv().await());
    }

    private static Piece asyncChannel(Dice dice) {
        int capacity = dice.upTo(2);
        int senders = dice.upTo(3);
        int receivers = dice.upTo(2);
        int givingUp = dice.below(3);
        int each = dice.upTo(4);
        Piece between = dice.piece();
        return world -> {
            AsyncChannel.Channel<Integer> channel = AsyncChannel.bounded(capacity);
            var balance = new AtomicInteger();
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < senders; i++) {
                    var tx = crew.own(channel.tx().copy());
                    crew.start(() -> {
                        try (tx) {
                            for (int n = 0; n < each; n++) {
                                tx.send(n).await();
                                balance.getAndIncrement();
                            }
                        }
                    });
                }
                for (int i = 0; i < givingUp; i++) {
                    var rx = crew.own(channel.rx().copy());
                    crew.start(() -> receiveInOneTurn(rx, balance));
                }
                for (int i = 0; i < receivers; i++) {
                    var rx = crew.own(channel.rx().copy());
                    crew.start(() -> {
                        try (rx) {
                            while (received(rx)) {
                                balance.getAndDecrement();
                                between.run(world);
                            }
                        }
                    });
                }
                channel.tx().close();
                channel.rx().close();
                crew.join();
            }
            World.check(balance.get() == 0, balance.get() + " messages were lost");
        };
    }

    /** If it is woken and has gone, another must be woken instead. */
    private static void receiveInOneTurn(AsyncChannel.Receiver<Integer> rx, AtomicInteger balance) {
        try (rx) {
            select().on(rx.recv(), _ -> balance.getAndDecrement()).on(yieldNow(), _ -> {}).await();
        } catch (RecvError _) {
            // The channel has ended.
        }
    }

    private static boolean received(AsyncChannel.Receiver<Integer> rx) {
        try {
            rx.recv().await();
            return true;
        } catch (RecvError _) {
            return false;
        }
    }
}
