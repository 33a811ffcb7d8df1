package dev.asyncworkbook.kerneltest.random;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Takes the decisions while a program is made: what comes next, how often, how long.
 *
 * @param random the one source of all decisions
 * @param depth how many more levels of pieces in pieces there may be
 * @param rank the lowest of the locks that may be taken: whoever holds one takes higher ones only
 * @param parallel whether the program will run on several threads, and in real time
 */
record Dice(Random random, int depth, int rank, boolean parallel) {

    /** The beginning of a program. */
    static Dice of(long seed) {
        return new Dice(new Random(seed), 2, 0, false);
    }

    /** The beginning of a program that is to run on several threads. */
    static Dice ofParallel(long seed) {
        return new Dice(new Random(seed), 2, 0, true);
    }

    /** How many powers of two of milliseconds a program may wait for. */
    int levels() {
        return parallel ? 4 : 20;
    }

    /** From 1 to the most. */
    int upTo(int most) {
        return random.nextInt(1, most + 1);
    }

    /** From 0 to the bound, which is left out. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T oneOf(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** No time at all, or a few milliseconds. */
    Duration pause() {
        return Duration.ofMillis(random.nextInt(4));
    }

    /** What may stand inside of a lock of the rank. */
    Dice above(int held) {
        return new Dice(random, depth, held + 1, parallel);
    }

    private Dice deeper() {
        return new Dice(random, depth - 1, rank, parallel);
    }

    /** A piece that stands in the present one: a small one once there are enough levels. */
    Piece piece() {
        Dice inner = deeper();
        List<Function<Dice, Piece>> makers = depth > 1 ? Catalog.ALL : Catalog.SMALL;
        return oneOf(makers).apply(inner);
    }

    /** A few pieces, one after the other. */
    Piece pieces(int most) {
        Piece all = piece();
        for (int i = upTo(most); i > 1; i--) {
            all = all.then(piece());
        }
        return all;
    }
}
