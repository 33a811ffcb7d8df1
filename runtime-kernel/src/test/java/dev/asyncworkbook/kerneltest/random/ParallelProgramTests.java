package dev.asyncworkbook.kerneltest.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/**
 * Runs random programs on several threads, for some seconds; {@code -Drandom.parallel=SEED} runs
 * the one of that seed alone, {@code -Drandom.seconds=600} makes a long soak of it.
 *
 * <p>A program checks itself that it left nobody waiting, so it is enough that it completes.
 */
class ParallelProgramTests {

    private static final String ONE = "random.parallel";
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("random.seconds", 5));
    private static final Limits LIMITS = new Limits(100_000, 200_000, 1 << 20);

    @Test
    void random_programs_lose_no_wake_up_and_leak_no_waiter_on_several_threads() {
        Long one = Long.getLong(ONE);
        Random seeds = new Random();
        Instant end = Instant.now().plus(LENGTH);
        int programs = 0;
        while (Instant.now().isBefore(end)) {
            check(one == null ? seeds.nextLong() : one);
            programs++;
        }
        assertThat(programs).isPositive();
    }

    private static void check(long seed) {
        Piece program = Dice.ofParallel(seed).pieces(2);
        Body<String> main =
                () -> {
                    World world = new World();
                    program.run(world);
                    world.finish();
                    return "done";
                };
        int workers = (int) Math.floorMod(seed, 4L) + 1;
        Trace trace = Execution.runReal(main, workers, LIMITS, Map.of(), _ -> {});
        String hint = "try again with -D" + ONE + "=" + seed + ", on " + workers + " workers";
        assertThat(trace.ending()).as(hint).isEqualTo(Ending.COMPLETE);
    }
}
