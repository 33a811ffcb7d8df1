package dev.asyncworkbook.kerneltest.random;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.SemaphorePermit;

import java.util.List;
import java.util.function.Function;

/**
 * Pieces that take one of the shared locks, with a piece inside that takes higher ones only.
 *
 * <p>The order of the locks: mutex, read-write lock, semaphore, inner mutex, and those that block
 * the thread, inside of which nothing is awaited.
 */
final class Locks {

    static final int MUTEX = 0;
    static final int RW_LOCK = 1;
    static final int SEMAPHORE = 2;
    static final int INNER_MUTEX = 3;

    static final List<Function<Dice, Piece>> KINDS =
            List.of(
                    Locks::mutex,
                    Locks::rwLock,
                    Locks::semaphore,
                    Locks::semaphore,
                    Locks::tryMutex,
                    Locks::stdMutex,
                    Locks::stdRwLock);

    private Locks() {}

    static Piece mutex(Dice dice) {
        if (dice.rank() > INNER_MUTEX) {
            return Small.yielding(dice);
        }
        boolean inner = dice.rank() > MUTEX || dice.coin();
        Piece inside = inside(dice, inner ? INNER_MUTEX : MUTEX);
        return world -> {
            Mutex<Integer> mutex = inner ? world.innerMutex : world.mutex;
            try (var guard = mutex.lock().await()) {
                int before = guard.get();
                inside.run(world);
                World.check(guard.get() == before, "two were inside of the mutex");
                guard.set(before + 1);
            }
        };
    }

    /** The small ones stand in small ones only. */
    private static Piece inside(Dice dice, int rank) {
        Dice above = dice.above(rank);
        return dice.depth() > 0 ? above.piece() : Small.yielding(above);
    }

    static Piece tryMutex(Dice dice) {
        Piece inside = inside(dice, INNER_MUTEX);
        return world -> {
            if (world.innerMutex.tryLock() instanceof Some(var guard)) {
                try (guard) {
                    inside.run(world);
                }
            }
        };
    }

    static Piece rwLock(Dice dice) {
        if (dice.rank() > RW_LOCK) {
            return Small.yielding(dice);
        }
        Piece inside = inside(dice, RW_LOCK);
        return dice.coin() ? world -> read(world, inside) : world -> write(world, inside);
    }

    private static void read(World world, Piece inside) throws Exception {
        try (var guard = world.rwLock.read().await()) {
            int before = guard.get();
            inside.run(world);
            World.check(guard.get() == before, "somebody wrote while another read");
        }
    }

    private static void write(World world, Piece inside) throws Exception {
        try (var guard = world.rwLock.write().await()) {
            int before = guard.get();
            inside.run(world);
            World.check(guard.get() == before, "two wrote at a time");
            guard.set(before + 1);
        }
    }

    static Piece semaphore(Dice dice) {
        if (dice.rank() > SEMAPHORE) {
            return Small.yielding(dice);
        }
        int count = dice.upTo(World.PERMITS);
        Piece inside = inside(dice, SEMAPHORE);
        return world -> {
            try (var permit = world.semaphore.acquireMany(count).await()) {
                use(world, permit, inside);
            }
        };
    }

    private static void use(World world, SemaphorePermit permit, Piece inside) throws Exception {
        int count = permit.numPermits();
        int inUse = world.permitsInUse.addAndGet(count);
        World.check(inUse <= World.PERMITS, "more permits than there are");
        try {
            inside.run(world);
        } finally {
            world.permitsInUse.addAndGet(-count);
        }
    }

    static Piece stdMutex(Dice dice) {
        return world -> {
            try (var guard = world.stdMutex.lock()) {
                guard.set(guard.get() + 1);
            }
        };
    }

    static Piece stdRwLock(Dice dice) {
        boolean read = dice.coin();
        return world -> {
            if (read) {
                world.stdRwLock.read().close();
            } else {
                try (var guard = world.stdRwLock.write()) {
                    guard.set(guard.get() + 1);
                }
            }
        };
    }
}
