package dev.asyncworkbook.kerneltest.random;

import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.Watch;

import java.util.List;
import java.util.function.Function;

/** Pieces about channels of which every message goes to all receivers. */
final class Fans {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(Fans::broadcast, Fans::watch, Fans::watchFor, Fans::closed);

    private Fans() {}

    /** Each receiver gets every message, or is told that it was too slow. */
    private static Piece broadcast(Dice dice) {
        int capacity = dice.upTo(4);
        int receivers = dice.upTo(3);
        int messages = dice.upTo(6);
        Piece between = dice.piece();
        Piece working = dice.piece();
        return world -> {
            Broadcast.Channel<Integer> channel = Broadcast.channel(capacity);
            try (Crew crew = new Crew(world);
                    var tx = crew.own(channel.tx())) {
                for (int i = 0; i < receivers; i++) {
                    var rx = crew.own(tx.subscribe());
                    crew.start(() -> {
                        long known = receiveAll(rx, world, working);
                        World.check(known == messages, known + " of " + messages);
                    });
                }
                channel.rx().close();
                for (int i = 0; i < messages; i++) {
                    tx.send(i);
                    if (i % 2 == 0) {
                        between.run(world);
                    }
                }
                tx.close();
                crew.join();
            }
        };
    }

    private static long receiveAll(Broadcast.Receiver<Integer> rx, World world, Piece working)
            throws Exception {
        long known = 0;
        try (rx) {
            while (true) {
                try {
                    rx.recv().await();
                    known++;
                    working.run(world);
                } catch (RecvError.Lagged lagged) {
                    known += lagged.skipped();
                }
            }
        } catch (RecvError _) {
            return known;
        }
    }

    /** Each receiver sees the last value. */
    private static Piece watch(Dice dice) {
        int receivers = dice.upTo(3);
        int changes = dice.upTo(4);
        Piece between = dice.piece();
        Piece working = dice.piece();
        return world -> {
            Watch.Channel<Integer> channel = Watch.channel(0);
            try (Crew crew = new Crew(world);
                    var tx = crew.own(channel.tx())) {
                for (int i = 0; i < receivers; i++) {
                    var rx = crew.own(channel.rx().copy());
                    crew.start(() -> {
                        try (rx) {
                            while (true) {
                                rx.changed().await();
                                working.run(world);
                            }
                        } catch (RecvError _) {
                            World.check(rx.borrow() == changes, "not the last value");
                        }
                    });
                }
                channel.rx().close();
                for (int i = 0; i < changes; i++) {
                    between.run(world);
                    tx.sendModify(value -> value + 1);
                }
                tx.close();
                crew.join();
            }
        };
    }

    private static Piece watchFor(Dice dice) {
        int receivers = dice.upTo(3);
        Piece between = dice.piece();
        return world -> {
            Watch.Channel<Integer> channel = Watch.channel(0);
            try (Crew crew = new Crew(world);
                    var tx = crew.own(channel.tx())) {
                for (int i = 0; i < receivers; i++) {
                    int wanted = i + 1;
                    var rx = crew.own(channel.rx().copy());
                    crew.start(() -> {
                        try (rx) {
                            int seen = rx.waitFor(value -> value >= wanted).await();
                            World.check(seen >= wanted, "a value that was not waited for");
                        }
                    });
                }
                for (int i = 1; i <= receivers; i++) {
                    tx.sendReplace(i);
                    between.run(world);
                }
                crew.join();
                channel.rx().close();
            }
        };
    }

    /** Senders wait for the receivers to go. */
    private static Piece closed(Dice dice) {
        Piece before = dice.piece();
        return world -> {
            Watch.Channel<Integer> watch = Watch.channel(0);
            Broadcast.Channel<Integer> broadcast = Broadcast.channel(1);
            try (Crew crew = new Crew(world);
                    var watchTx = crew.own(watch.tx());
                    var broadcastTx = crew.own(broadcast.tx())) {
                crew.own(watch.rx());
                crew.own(broadcast.rx());
                crew.start(() -> {
                    watchTx.closed().await();
                });
                crew.start(() -> {
                    broadcastTx.closed().await();
                });
                before.run(world);
                watch.rx().close();
                broadcast.rx().close();
                crew.join();
            }
        };
    }
}
