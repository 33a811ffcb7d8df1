package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.interval;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.BroadcastStream;
import dev.asyncworkbook.kernel.stream.IntervalStream;
import dev.asyncworkbook.kernel.stream.ReceiverStream;
import dev.asyncworkbook.kernel.stream.Stream;
import dev.asyncworkbook.kernel.stream.StreamMap;
import dev.asyncworkbook.kernel.stream.Streams;
import dev.asyncworkbook.kernel.stream.WatchStream;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Watch;
import dev.asyncworkbook.kernel.time.Elapsed;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Pieces about streams. */
final class Flows {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(Flows::changed, Flows::received, Flows::merged, Flows::timed, Flows::latest);

    private Flows() {}

    /** A stream that waits for a piece at each value. */
    private static Stream<Integer> slow(World world, int count, Piece piece) {
        List<Integer> values = java.util.stream.IntStream.range(0, count).boxed().toList();
        return Streams.<Integer>iter(values)
                .then(value ->
                        async(() -> {
                            piece.run(world);
                            return value;
                        }));
    }

    private static Piece changed(Dice dice) {
        int count = dice.upTo(5);
        Piece inside = dice.piece();
        return world -> {
            try (var stream = slow(world, count, inside)) {
                List<List<Integer>> chunks =
                        stream.map(value -> value + 1).chunks(2).collect().await();
                int seen = chunks.stream().mapToInt(List::size).sum();
                World.check(seen == count, seen + " of " + count + " values");
            }
        };
    }

    private static Piece received(Dice dice) {
        int count = dice.upTo(4);
        int taken = dice.upTo(4);
        Piece between = dice.piece();
        return world -> {
            Mpsc.Channel<Integer> channel = Mpsc.channel(1);
            try (Crew crew = new Crew(world);
                    var stream = new ReceiverStream<>(crew.own(channel.rx())).take(taken)) {
                var tx = crew.own(channel.tx());
                crew.start(() -> {
                    try (tx) {
                        for (int i = 0; i < count && Sending.PLAINLY.send(tx, i); i++) {
                            between.run(world);
                        }
                    }
                });
                int seen = stream.fold(0, (sum, _) -> sum + 1).await();
                World.check(seen == Math.min(count, taken), seen + " values");
                crew.join();
            }
        };
    }

    private static Piece merged(Dice dice) {
        int first = dice.upTo(3);
        int second = dice.upTo(3);
        boolean map = dice.coin();
        Piece inside = dice.piece();
        Piece other = dice.piece();
        return world -> {
            int seen = 0;
            if (map) {
                try (StreamMap<String, Integer> both = new StreamMap<>()) {
                    both.insert("first", slow(world, first, inside));
                    both.insert("second", slow(world, second, other));
                    while (both.next().await() instanceof Some) {
                        seen++;
                    }
                }
            } else {
                try (var both = slow(world, first, inside).merge(slow(world, second, other))) {
                    while (both.next().await() instanceof Some) {
                        seen++;
                    }
                }
            }
            World.check(seen == first + second, seen + " values");
        };
    }

    private static Piece timed(Dice dice) {
        int count = dice.upTo(3);
        Duration patience = Duration.ofMillis(dice.upTo(3));
        Piece inside = dice.piece();
        return world -> {
            try (var ticks = new IntervalStream(interval(Duration.ofMillis(1))).take(count);
                    var slow = slow(world, count, inside).throttle(Duration.ofMillis(1));
                    var timely = slow.timeout(patience)) {
                ticks.collect().await();
                int seen = 0;
                while (seen < count) {
                    try {
                        seen += timely.next().await() instanceof Some ? 1 : count;
                    } catch (Elapsed _) {
                        // The value is waited for again.
                    }
                }
            }
        };
    }

    private static Piece latest(Dice dice) {
        int count = dice.upTo(4);
        Piece between = dice.piece();
        return world -> {
            Watch.Channel<Integer> watch = Watch.channel(0);
            Broadcast.Channel<Integer> broadcast = Broadcast.channel(8);
            try (Crew crew = new Crew(world);
                    var values = new WatchStream<>(crew.own(watch.rx()));
                    var messages = new BroadcastStream<>(crew.own(broadcast.rx()))) {
                var watchTx = crew.own(watch.tx());
                var broadcastTx = crew.own(broadcast.tx());
                crew.start(() -> {
                    for (int i = 1; i <= count; i++) {
                        watchTx.send(i);
                        broadcastTx.send(i);
                        between.run(world);
                    }
                    watchTx.close();
                    broadcastTx.close();
                });
                int last = values.fold(-1, (_, value) -> value).await();
                World.check(last == count, "not the last value");
                World.check(messages.collect().await().size() == count, "a message was lost");
                crew.join();
            }
        };
    }
}
