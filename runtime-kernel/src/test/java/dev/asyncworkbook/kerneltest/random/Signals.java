package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.sleep;

import dev.asyncworkbook.kernel.sync.Barrier;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.sync.Notified;
import dev.asyncworkbook.kernel.sync.Notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Pieces in which tasks wait for something to happen: a notification, others, a cancellation. */
final class Signals {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(
                    Signals::notifyOne,
                    Signals::notifyWaiters,
                    Signals::notifyWithoutEnable,
                    Signals::barrier,
                    Signals::cancellation);

    private Signals() {}

    /** So many notifications as waits that are not given up: what those had goes to others. */
    private static Piece notifyOne(Dice dice) {
        int waits = dice.upTo(3);
        int givenUp = dice.upTo(3);
        boolean last = dice.coin();
        Piece before = dice.piece();
        Piece between = dice.piece();
        return world -> {
            Notify notify = world.watch(new Notify());
            List<Notified> forsaken = enabled(notify, givenUp);
            List<Notified> kept = enabled(notify, waits);
            try (Crew crew = new Crew(world)) {
                kept.forEach(each -> crew.start(() -> waitFor(each)));
                before.run(world);
                for (int i = 0; i < waits; i++) {
                    if (last) {
                        notify.notifyLast();
                    } else {
                        notify.notifyOne();
                    }
                }
                for (Notified each : forsaken) {
                    between.run(world);
                    each.drop();
                }
                crew.join();
            } finally {
                forsaken.forEach(Notified::drop);
                kept.forEach(Notified::drop);
            }
        };
    }

    private static void waitFor(Notified notified) {
        try {
            notified.await();
        } finally {
            notified.drop();
        }
    }

    private static List<Notified> enabled(Notify notify, int count) {
        List<Notified> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Notified notified = notify.notified();
            notified.enable();
            waiting.add(notified);
        }
        return waiting;
    }

    private static Piece notifyWaiters(Dice dice) {
        int waits = dice.upTo(4);
        Piece before = dice.piece();
        return world -> {
            Notify notify = world.watch(new Notify());
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < waits; i++) {
                    Notified notified = notify.notified();
                    crew.start(() -> {
                        notified.await();
                    });
                }
                before.run(world);
                notify.notifyWaiters();
                crew.join();
            }
        };
    }

    /** A notification is kept for one that comes later. */
    private static Piece notifyWithoutEnable(Dice dice) {
        Piece before = dice.piece();
        Piece after = dice.piece();
        return world -> {
            Notify notify = world.watch(new Notify());
            try (Crew crew = new Crew(world)) {
                crew.start(() -> {
                    before.run(world);
                    notify.notified().await();
                });
                after.run(world);
                notify.notifyOne();
                crew.join();
            }
        };
    }

    private static Piece barrier(Dice dice) {
        int size = dice.upTo(3);
        int rounds = dice.upTo(2);
        Piece between = dice.piece();
        return world -> {
            Barrier barrier = world.watch(new Barrier(size));
            var leaders = new AtomicInteger();
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < size; i++) {
                    crew.start(() -> {
                        for (int round = 0; round < rounds; round++) {
                            boolean leads = barrier.arriveAndWait().await().isLeader();
                            leaders.addAndGet(leads ? 1 : 0);
                            between.run(world);
                        }
                    });
                }
                crew.join();
            }
            World.check(leaders.get() == rounds, "a barrier with " + leaders.get() + " leaders");
        };
    }

    private static Piece cancellation(Dice dice) {
        int waits = dice.upTo(3);
        Piece before = dice.piece();
        Piece inside = dice.piece();
        return world -> {
            CancellationToken token = world.watch(new CancellationToken());
            CancellationToken child = world.watch(token.childToken());
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < waits; i++) {
                    crew.start(() -> {
                        child.cancelled().await();
                    });
                }
                crew.start(() -> {
                    Piece endless =
                            inside.then(_ -> {
                                while (true) {
                                    sleep(Duration.ofMillis(2)).await();
                                }
                            });
                    child.runUntilCancelled(endless.in(world)).await();
                });
                before.run(world);
                token.cancel();
                crew.join();
            }
        };
    }
}
