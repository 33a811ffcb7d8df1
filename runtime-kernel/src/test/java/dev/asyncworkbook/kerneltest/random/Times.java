package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.interval;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.sleepUntil;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.time.DelayQueue;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Interval;
import dev.asyncworkbook.kernel.time.MissedTickBehavior;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Pieces about the clock. */
final class Times {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(Times::farSleep, Times::ticking, Times::delayQueue, Times::sharedDelayQueue);

    private Times() {}

    /** In each level of the timer wheel now and then. */
    private static Piece farSleep(Dice dice) {
        Duration far = Duration.ofMillis(1L << dice.below(dice.levels()));
        return _ -> {
            Instant deadline = Instant.now().plus(far);
            sleepUntil(deadline).await();
            World.check(!Instant.now().isBefore(deadline), "woken too early");
        };
    }

    private static Piece ticking(Dice dice) {
        Duration period = Duration.ofMillis(dice.upTo(3));
        int ticks = dice.upTo(4);
        MissedTickBehavior behavior = dice.oneOf(List.of(MissedTickBehavior.values()));
        Piece between = dice.piece();
        return world -> {
            Instant last = Instant.now();
            Interval interval = world.watch(interval(period));
            interval.setMissedTickBehavior(behavior);
            for (int i = 0; i < ticks; i++) {
                Instant tick = interval.tick().await();
                World.check(!tick.isBefore(last), "a tick before the last one");
                last = tick;
                between.run(world);
            }
        };
    }

    /** One item is taken out and one put off. */
    private static Piece delayQueue(Dice dice) {
        List<Duration> delays = List.of(dice.pause(), dice.pause(), dice.pause(), dice.pause());
        Piece between = dice.piece();
        return world -> {
            DelayQueue<Integer> queue = world.watch(new DelayQueue<>());
            List<DelayQueue.Key> keys =
                    delays.stream().map(delay -> queue.insert(1, delay)).toList();
            between.run(world);
            int count = queue.tryRemove(keys.getFirst()) instanceof Some ? 1 : 0;
            queue.reset(keys.getLast(), Duration.ofMillis(2));
            while (queue.next().await() instanceof Some) {
                count++;
                between.run(world);
            }
            World.check(count == keys.size(), count + " items came out");
        };
    }

    /** One task waits while another changes the queue, and empties it at last. */
    private static Piece sharedDelayQueue(Dice dice) {
        if (dice.parallel()) {
            return delayQueue(dice); // one queue belongs to one task at a time
        }
        Duration first = Duration.ofMillis(dice.upTo(5));
        Duration second = Duration.ofMillis(dice.upTo(5));
        Duration emptied = Duration.ofMillis(dice.upTo(10));
        Piece between = dice.piece();
        return world -> {
            DelayQueue<Integer> queue = world.watch(new DelayQueue<>());
            DelayQueue.Key last = queue.insert(0, Duration.ofSeconds(1000));
            try (Crew crew = new Crew(world)) {
                crew.start(() -> {
                    while (queue.next().await() instanceof Some) {
                        between.run(world);
                    }
                });
                queue.insert(1, first);
                between.run(world);
                queue.insert(2, second);
                sleep(emptied).await();
                queue.tryRemove(last);
                crew.join();
            }
        };
    }
}
