package dev.asyncworkbook.kerneltest.random;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Several random programs beside each other on several threads: a seed says which, and on how many
 * threads. Every other one is recorded.
 *
 * <p>It checks itself that nobody is left waiting, and that all that was sent has come.
 *
 * @param seed from which it is made
 */
record Crowd(long seed) {

    private static final Limits LIMITS = new Limits(10_000_000, 100_000, 1 << 24);
    private static final int MOST_PROGRAMS = 6;

    /** How many threads it runs on: 2 or 4. */
    int workers() {
        return (seed & 1) == 0 ? 2 : 4;
    }

    private boolean isRecorded() {
        return (seed & 2) == 0;
    }

    /** Runs it; answers what is wrong, or an empty text. */
    String run() {
        try {
            Ending ending = isRecorded() ? recorded() : plain();
            return ending.equals(Ending.COMPLETE) ? "" : ending.toString();
        } catch (Throwable thrown) {
            return thrown.toString();
        }
    }

    private Ending recorded() {
        Trace trace = Execution.runReal(main(), workers(), LIMITS, Map.of(), _ -> {});
        return trace.ending();
    }

    private Ending plain() {
        try (Runtime runtime = Builder.newMultiThread().workerThreads(workers()).build()) {
            runtime.blockOn(dev.asyncworkbook.kernel.Async.async(main()));
            return Ending.COMPLETE;
        }
    }

    private Body<String> main() {
        Dice dice = Dice.ofParallel(seed);
        List<Piece> programs = new ArrayList<>();
        for (int i = dice.upTo(MOST_PROGRAMS); i > 0; i--) {
            programs.add(dice.coin() ? dice.pieces(2) : dice.oneOf(Sockets.KINDS).apply(dice));
        }
        return () -> {
            World world = new World();
            try (Crew crew = new Crew(world)) {
                programs.forEach(crew::start);
                crew.join();
            }
            world.finish();
            return "done";
        };
    }
}
