package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.borrow;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.joinAll;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.tryJoin;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.combine.Select;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.time.Sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Pieces that poll several futures in one task, and drop some of them half-way. */
final class Combined {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(
                    Combined::selected,
                    Combined::selected,
                    Combined::selectedLock,
                    Combined::selectedInALoop,
                    Combined::joined,
                    Combined::joinedAll,
                    Combined::joinedUntilOneFails,
                    Combined::withATimeout,
                    Combined::withATimeout,
                    Combined::lockedWithATimeout);

    private Combined() {}

    private static Piece selected(Dice dice) {
        boolean biased = dice.coin();
        List<Piece> branches = new ArrayList<>();
        for (int i = dice.upTo(3); i > 0; i--) {
            branches.add(dice.piece());
        }
        boolean anyEnabled = dice.below(4) > 0;
        Piece handler = dice.piece();
        return world -> {
            Select select = select();
            if (biased) {
                select.biased();
            }
            int[] won = {0};
            for (Piece branch : branches) {
                select.on(
                        branch.in(world),
                        _ -> {
                            won[0]++;
                            handler.run(world);
                        });
                select.onlyIf(anyEnabled);
            }
            select.orElse(() -> won[0]++);
            select.await();
            World.check(won[0] == 1, won[0] + " branches won");
        };
    }

    private static Piece selectedLock(Dice dice) {
        if (dice.rank() > Locks.MUTEX) {
            return Small.nothing(dice);
        }
        Piece inside = dice.above(Locks.MUTEX).piece();
        Piece other = dice.piece();
        return world ->
                select().on(
                                world.mutex.lock(),
                                guard -> {
                                    try (guard) {
                                        inside.run(world);
                                    }
                                })
                        .on(other.in(world), _ -> {})
                        .await();
    }

    /** A deadline that outlives the rounds of a loop. */
    private static Piece selectedInALoop(Dice dice) {
        Duration deadline = dice.pause();
        Piece round = dice.piece();
        return world -> {
            Sleep over = sleep(deadline);
            boolean[] done = {false};
            try {
                while (!done[0]) {
                    select().on(borrow(over), _ -> done[0] = true)
                            .on(
                                    round.then(_ -> sleep(Duration.ofMillis(1)).await()).in(world),
                                    _ -> {})
                            .await();
                }
            } finally {
                over.drop();
            }
        };
    }

    private static Piece joined(Dice dice) {
        Piece first = dice.pieces(2);
        Piece second = dice.piece();
        return world -> {
            if (dice.depth() % 2 == 0) {
                join(first.in(world), second.in(world)).await();
            } else {
                tryJoin(first.in(world), second.in(world), sleep(Duration.ofMillis(1))).await();
            }
        };
    }

    private static Piece joinedAll(Dice dice) {
        int count = dice.below(4);
        Piece inside = dice.piece();
        return world -> {
            List<Future<Void>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                futures.add(inside.in(world));
            }
            joinAll(futures).await();
        };
    }

    /** With a guard that a sibling has got already, if the order of the locks allows it. */
    private static Piece joinedUntilOneFails(Dice dice) {
        boolean locks = dice.rank() <= Locks.MUTEX && dice.coin();
        Piece before = dice.above(Locks.MUTEX).piece();
        Piece sibling = dice.above(Locks.MUTEX).piece();
        return world -> {
            Future<Void> failing =
                    before.then(
                                    _ -> {
                                        throw new Expected();
                                    })
                            .in(world);
            try {
                if (locks) {
                    tryJoin(world.mutex.lock(), failing, sibling.in(world)).await();
                } else {
                    tryJoin(sibling.in(world), failing).await();
                }
                throw new AssertionError("the join did not fail");
            } catch (Expected _) {
                // Its siblings are dropped.
            }
        };
    }

    private static Piece withATimeout(Dice dice) {
        Duration patience = dice.pause();
        Piece inside = dice.pieces(2);
        return world -> {
            try {
                timeout(patience, inside.in(world)).await();
            } catch (Elapsed _) {
                // It was dropped where it was.
            }
        };
    }

    private static Piece lockedWithATimeout(Dice dice) {
        if (dice.rank() > Locks.SEMAPHORE) {
            return Small.nothing(dice);
        }
        Duration patience = dice.pause();
        int permits = dice.upTo(World.PERMITS);
        Piece inside = dice.above(Locks.SEMAPHORE).piece();
        return world -> {
            try (var _ = timeout(patience, world.semaphore.acquireMany(permits)).await()) {
                async(() -> inside.run(world)).await();
            } catch (Elapsed _) {
                // Its place in the queue is given up.
            }
        };
    }
}
