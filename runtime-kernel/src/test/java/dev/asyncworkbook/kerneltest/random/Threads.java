package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.std.Channel;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Pieces with blocking code beside the tasks. */
final class Threads {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(
                    Threads::computing,
                    Threads::locking,
                    Threads::stdChannel,
                    Threads::sending,
                    Threads::receiving);

    private Threads() {}

    private static Piece computing(Dice dice) {
        int number = dice.below(100);
        return world -> {
            var handle = spawnBlocking(() -> number + 1);
            world.started(handle);
            World.check(handle.await() == number + 1, "another result");
        };
    }

    private static Piece locking(Dice dice) {
        if (dice.rank() > Locks.INNER_MUTEX) {
            return Small.nothing(dice);
        }
        Duration pause = dice.pause();
        Piece beside = dice.piece();
        return world -> {
            Handle runtime = Handle.current();
            try (Crew crew = new Crew(world)) {
                crew.startBlocking(() -> {
                    try (var guard = world.innerMutex.blockingLock()) {
                        int before = guard.get();
                        runtime.blockOn(sleep(pause));
                        World.check(guard.get() == before, "two were inside of the mutex");
                        guard.set(before + 1);
                    }
                });
                beside.run(world);
                crew.join();
            }
        };
    }

    /** The sender holds a lock that blocks the thread, while it waits for the receiver. */
    private static Piece stdChannel(Dice dice) {
        int capacity = dice.below(3);
        int messages = dice.upTo(4);
        Piece beside = dice.piece();
        return world -> {
            Channel.Ends<Integer> channel = Channel.bounded(capacity);
            world.watch(channel.tx());
            var received = new AtomicInteger();
            try (Crew crew = new Crew(world)) {
                crew.startBlocking(() -> {
                    try (var tx = channel.tx();
                            var guard = world.stdMutex.lock()) {
                        for (int i = 0; i < messages; i++) {
                            tx.send(i);
                            guard.set(guard.get() + 1);
                        }
                    } catch (SendError _) {
                        // The piece was dropped before the receiver began.
                    }
                });
                crew.startBlocking(() -> world.stdMutex.lock().close());
                crew.startBlocking(() -> {
                    try (var rx = channel.rx()) {
                        for (int _ : rx) {
                            received.getAndIncrement();
                        }
                    }
                });
                beside.run(world);
                crew.join();
            }
            World.check(received.get() == messages, received.get() + " received");
        };
    }

    private static Piece sending(Dice dice) {
        int messages = dice.upTo(4);
        Piece between = dice.piece();
        return world -> {
            Mpsc.Channel<Integer> channel = Mpsc.channel(1);
            int received = 0;
            try (Crew crew = new Crew(world);
                    var rx = crew.own(channel.rx())) {
                crew.startBlocking(() -> {
                    try (var tx = channel.tx()) {
                        for (int i = 0; i < messages; i++) {
                            tx.blockingSend(i);
                        }
                    } catch (SendError _) {
                        // The piece was dropped.
                    }
                });
                while (rx.recv().await() instanceof Some) {
                    received++;
                    between.run(world);
                }
                crew.join();
            }
            World.check(received == messages, received + " received");
        };
    }

    private static Piece receiving(Dice dice) {
        int messages = dice.upTo(4);
        Piece between = dice.piece();
        return world -> {
            Mpsc.Channel<Integer> channel = Mpsc.channel(1);
            var received = new AtomicInteger();
            try (Crew crew = new Crew(world);
                    var tx = crew.own(channel.tx())) {
                crew.startBlocking(() -> {
                    try (var rx = channel.rx()) {
                        while (rx.blockingRecv() instanceof Some) {
                            received.getAndIncrement();
                        }
                    } catch (RecvError impossible) {
                        throw new AssertionError(impossible);
                    }
                });
                for (int i = 0; i < messages; i++) {
                    tx.send(i).await();
                    between.run(world);
                }
                tx.close();
                crew.join();
            }
            World.check(received.get() == messages, received.get() + " received");
        };
    }
}
