package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.timeout;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.OnceCell;
import dev.asyncworkbook.kernel.sync.SetOnce;
import dev.asyncworkbook.kernel.time.Elapsed;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Pieces about values that are set once. */
final class Once {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(Once::onceCell, Once::onceCell, Once::setOnce);

    private Once() {}

    /** The first few initializers fail, and some are given up. */
    private static Piece onceCell(Dice dice) {
        int users = dice.upTo(4);
        int failures = dice.below(3);
        Duration patience = Duration.ofMillis(dice.upTo(3));
        Piece inside = dice.piece();
        return world -> {
            OnceCell<Integer> cell = world.watch(new OnceCell<>());
            int[] attempts = {0};
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < users; i++) {
                    int user = i;
                    crew.start(() -> {
                        if (user % 2 == 0) {
                            tryOnce(cell, patience, inside.in(world));
                        }
                        use(cell, attempts, failures, inside, world);
                    });
                }
                crew.join();
            }
            World.check(cell.get() instanceof Some, "a cell that nobody has initialized");
        };
    }

    private static void tryOnce(OnceCell<Integer> cell, Duration patience, Future<Void> inside) {
        Future<Integer> value =
                async(() -> {
                    inside.await();
                    return 1;
                });
        try {
            timeout(patience, cell.getOrInit(() -> value)).await();
        } catch (Elapsed _) {
            // The next who waits initializes it.
        } finally {
            value.drop();
            inside.drop();
        }
    }

    private static void use(
            OnceCell<Integer> cell, int[] attempts, int failures, Piece inside, World world) {
        while (true) {
            try {
                Future<Integer> value =
                        cell.getOrTryInit(() ->
                                async(() -> {
                                    inside.run(world);
                                    if (attempts[0]++ < failures) {
                                        throw new Expected();
                                    }
                                    return 2;
                                }));
                World.check(value.await() > 0, "a value that nobody has set");
                return;
            } catch (Expected _) {
                // The next attempt may succeed.
            }
        }
    }

    private static Piece setOnce(Dice dice) {
        int waits = dice.upTo(4);
        Piece before = dice.piece();
        return world -> {
            SetOnce<Integer> place = world.watch(new SetOnce<>());
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < waits; i++) {
                    crew.start(() -> {
                        World.check(place.waitSet().await() == 7, "another value than was set");
                    });
                }
                before.run(world);
                place.set(7);
                crew.join();
            }
        };
    }
}
