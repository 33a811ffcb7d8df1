package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.time.Elapsed;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Pieces in which several tasks want the same lock at the same time, and some give up. */
final class Contention {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(Contention::tasks, Contention::tasks, Contention::tasks);

    private Contention() {}

    /** What is wanted: one of the shared locks, in one of the ways to have it. */
    private enum Wanted {
        MUTEX(Locks.MUTEX) {
            @Override
            Future<? extends AutoCloseable> in(World world) {
                return world.mutex.lock();
            }
        },
        READING(Locks.RW_LOCK) {
            @Override
            Future<? extends AutoCloseable> in(World world) {
                return world.rwLock.read();
            }
        },
        WRITING(Locks.RW_LOCK) {
            @Override
            Future<? extends AutoCloseable> in(World world) {
                return world.rwLock.write();
            }
        },
        A_PERMIT(Locks.SEMAPHORE) {
            @Override
            Future<? extends AutoCloseable> in(World world) {
                return world.semaphore.acquire();
            }
        },
        MANY_PERMITS(Locks.SEMAPHORE) {
            @Override
            Future<? extends AutoCloseable> in(World world) {
                return world.semaphore.acquireMany(World.PERMITS - 1);
            }
        };

        private final int rank;

        Wanted(int rank) {
            this.rank = rank;
        }

        abstract Future<? extends AutoCloseable> in(World world);
    }

    /** How it is waited for. */
    private enum Patience {
        ENDLESS,
        A_MILLISECOND,
        A_TURN,
        WITH_ANOTHER
    }

    private static Piece tasks(Dice dice) {
        List<Wanted> possible =
                List.of(Wanted.values()).stream()
                        .filter(wanted -> wanted.rank >= dice.rank())
                        .toList();
        if (possible.isEmpty()) {
            return Small.yielding(dice);
        }
        Wanted first = dice.oneOf(possible);
        List<Wanted> alike = possible.stream().filter(each -> each.rank == first.rank).toList();
        Piece inside = dice.above(first.rank).piece();
        int tasks = dice.upTo(3) + 1;
        List<Piece> wishes =
                IntStream.range(0, tasks)
                        .mapToObj(_ -> wish(dice, dice.oneOf(alike), inside))
                        .toList();
        int aborted = dice.below(2 * tasks);
        Piece before = dice.piece();
        return world -> fight(world, wishes, aborted, before);
    }

    private static void fight(World world, List<Piece> wishes, int aborted, Piece before)
            throws Exception {
        try (Crew crew = new Crew(world)) {
            List<JoinHandle<Void>> handles = wishes.stream().map(crew::start).toList();
            before.run(world);
            if (aborted < handles.size()) {
                handles.get(aborted).abort();
            }
            crew.join();
        } catch (JoinError error) {
            if (error.isPanic()) {
                throw error;
            }
        }
    }

    private static Piece wish(Dice dice, Wanted wanted, Piece inside) {
        Patience patience = dice.oneOf(List.of(Patience.values()));
        int times = dice.upTo(2);
        return world -> {
            for (int i = 0; i < times; i++) {
                waitFor(wanted.in(world), patience, world, inside);
            }
        };
    }

    private static <G extends AutoCloseable> void waitFor(
            Future<G> lock, Patience patience, World world, Piece inside) throws Exception {
        switch (patience) {
            case ENDLESS -> use(lock.await(), world, inside);
            case A_MILLISECOND -> {
                try {
                    use(timeout(Duration.ofMillis(1), lock).await(), world, inside);
                } catch (Elapsed _) {
                    // Its place in the queue is given up.
                }
            }
            case A_TURN ->
                    select().on(lock, guard -> use(guard, world, inside))
                            .on(yieldNow(), _ -> {})
                            .await();
            case WITH_ANOTHER -> use(join(lock, yieldNow()).await().first(), world, inside);
        }
    }

    private static void use(AutoCloseable guard, World world, Piece inside) throws Exception {
        try (guard) {
            inside.run(world);
        }
    }
}
