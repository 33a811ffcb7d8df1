package dev.asyncworkbook.kerneltest.random;

import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.trace.Schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A chooser that rolls a die, and remembers what came. */
final class RandomChooser implements Chooser {

    private final Random random;
    private final List<Integer> picks = new ArrayList<>();

    RandomChooser(long seed) {
        random = new Random(seed);
    }

    @Override
    public int choose(Kind kind, int arity) {
        int pick = random.nextInt(arity);
        picks.add(pick);
        return pick;
    }

    @Override
    public Schedule schedule() {
        return new Schedule(picks);
    }
}
