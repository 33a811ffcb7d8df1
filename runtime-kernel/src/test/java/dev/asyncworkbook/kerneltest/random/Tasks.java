package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.task.AbortOnDropHandle;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.task.JoinSet;
import dev.asyncworkbook.kernel.task.TaskTracker;

import java.util.List;
import java.util.function.Function;

/** Pieces that start tasks, and wait for their ends or abort them. */
final class Tasks {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(
                    Tasks::nested,
                    Tasks::nested,
                    Tasks::aborted,
                    Tasks::detached,
                    Tasks::abortOnDrop,
                    Tasks::failing,
                    Tasks::joinSet,
                    Tasks::joinSetGivenUp,
                    Tasks::tracked,
                    Tasks::local);

    private Tasks() {}

    private static Piece nested(Dice dice) {
        int count = dice.upTo(3);
        Piece inside = dice.pieces(2);
        Piece beside = dice.piece();
        return world -> {
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < count; i++) {
                    crew.start(inside);
                }
                beside.run(world);
                crew.join();
            }
        };
    }

    /** Right away, or after a piece. */
    private static Piece aborted(Dice dice) {
        Piece inside = dice.pieces(2);
        Piece before = dice.coin() ? Small.nothing(dice) : dice.piece();
        return world -> {
            try (Crew crew = new Crew(world)) {
                JoinHandle<Void> handle = crew.start(inside);
                before.run(world);
                handle.abort();
                try {
                    crew.join();
                } catch (JoinError error) {
                    if (!error.isCancelled()) {
                        throw error;
                    }
                }
            }
        };
    }

    private static Piece detached(Dice dice) {
        Piece inside = dice.piece();
        return world -> world.started(spawn(world.tracker.trackFuture(inside.in(world))));
    }

    private static Piece abortOnDrop(Dice dice) {
        Piece inside = dice.piece();
        Piece beside = dice.piece();
        return world -> {
            JoinHandle<Void> handle = spawn(world.tracker.trackFuture(inside.in(world)));
            world.started(handle);
            try (var _ = new AbortOnDropHandle<>(handle)) {
                beside.run(world);
            }
        };
    }

    private static Piece failing(Dice dice) {
        Piece before = dice.piece();
        return world -> {
            try (Crew crew = new Crew(world)) {
                crew.start(
                        before.then(_ -> {
                            throw new Expected();
                        }));
                try {
                    crew.join();
                    throw new AssertionError("the task did not fail");
                } catch (JoinError error) {
                    World.check(error.intoPanic() instanceof Expected, "another failure");
                }
            }
        };
    }

    private static void fill(JoinSet<Integer> set, int count, Piece inside, World world) {
        for (int i = 0; i < count; i++) {
            int number = i;
            Future<Integer> numbered =
                    async(() -> {
                        inside.run(world);
                        if (number == 2) {
                            throw new Expected();
                        }
                        return number;
                    });
            set.spawn(world.tracker.trackFuture(numbered));
        }
    }

    private static Piece joinSet(Dice dice) {
        int count = dice.upTo(4);
        Piece inside = dice.piece();
        return world -> {
            int ended = 0;
            try (JoinSet<Integer> set = world.watch(new JoinSet<>())) {
                fill(set, count, inside, world);
                while (joinOne(set)) {
                    ended++;
                }
            }
            World.check(ended == count, ended + " of " + count + " tasks ended");
        };
    }

    private static boolean joinOne(JoinSet<Integer> set) {
        try {
            return set.joinNext().await() instanceof Some;
        } catch (JoinError error) {
            return true;
        }
    }

    /** Some are joined, then all are aborted in one of three ways. */
    private static Piece joinSetGivenUp(Dice dice) {
        int count = dice.upTo(4);
        int joined = dice.below(count);
        int way = dice.below(3);
        Piece inside = dice.piece();
        return world -> {
            try (JoinSet<Integer> set = world.watch(new JoinSet<>())) {
                fill(set, count, inside, world);
                for (int i = 0; i < joined; i++) {
                    joinOne(set);
                }
                if (way == 0) {
                    set.shutdown().await();
                } else if (way == 1) {
                    set.abortAll();
                    while (joinOne(set)) {
                        World.check(set.len() < count, "a set that does not shrink");
                    }
                }
            }
        };
    }

    private static Piece tracked(Dice dice) {
        int count = dice.upTo(3);
        Piece inside = dice.piece();
        Piece beside = dice.piece();
        return world -> {
            TaskTracker tracker = world.watch(new TaskTracker());
            try (Crew crew = new Crew(world)) {
                for (int i = 0; i < count; i++) {
                    Future<Void> future = tracker.trackFuture(inside.in(world));
                    crew.start(() -> {
                        future.await();
                    });
                }
                crew.start(() -> {
                    tracker.waitAll().await();
                });
                beside.run(world);
                tracker.close();
                tracker.waitAll().await();
                World.check(tracker.isEmpty(), "a task is tracked still");
                crew.join();
            }
        };
    }

    private static Piece local(Dice dice) {
        String value = "local " + dice.below(100);
        Piece inside = dice.piece();
        return world ->
                world.local
                        .scope(
                                value,
                                async(() -> {
                                    inside.run(world);
                                    String seen = world.local.get();
                                    World.check(seen.equals(value), "the local of another task");
                                }))
                        .await();
    }
}
