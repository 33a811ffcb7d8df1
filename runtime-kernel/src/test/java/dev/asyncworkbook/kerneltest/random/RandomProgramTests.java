package dev.asyncworkbook.kerneltest.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.SchedulePlayer;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Runs random programs; {@code -Drandom.program=SEED} runs the one of that seed alone.
 *
 * <p>A program checks itself that it left nobody waiting, so it is enough that it completes.
 */
class RandomProgramTests {

    private static final int PROGRAMS = 10_000;
    private static final String ONE = "random.program";
    private static final Limits LIMITS = new Limits(100_000, 200_000, 1 << 20);

    @Test
    void random_programs_lose_no_wake_up_leak_no_waiter_and_replay_the_same() {
        seeds().forEach(RandomProgramTests::runEveryWay);
    }

    private static LongStream seeds() {
        Long one = Long.getLong(ONE);
        return one == null ? new Random().longs(PROGRAMS) : LongStream.of(one);
    }

    private static void runEveryWay(long seed) {
        Piece program = Dice.of(seed).pieces(2);
        check(seed, "first in, first out", run(program, Chooser.DEFAULT));
        RandomChooser chooser = new RandomChooser(seed);
        Trace shuffled = run(program, chooser);
        check(seed, "at random", shuffled);
        replay(seed, program, shuffled, chooser.schedule());
    }

    private static void check(long seed, String order, Trace trace) {
        String hint = "rerun with -D" + ONE + "=" + seed + ", run " + order;
        assertThat(trace.ending()).as(hint).isEqualTo(Ending.COMPLETE);
        assertThat(trace.truncated()).as(hint).isFalse();
    }

    /** The same choices make the same run, down to the last event. */
    private static void replay(long seed, Piece program, Trace trace, Schedule schedule) {
        Trace again = run(program, new SchedulePlayer(schedule));
        String hint = "rerun with -D" + ONE + "=" + seed + ", replay of " + schedule;
        assertThat(again.events()).as(hint).isEqualTo(trace.events());
        assertThat(again.subjects()).as(hint).isEqualTo(trace.subjects());
        assertThat(again.diagnostics()).as(hint).isEqualTo(trace.diagnostics());
        assertThat(again.virtualMillis()).as(hint).isEqualTo(trace.virtualMillis());
        assertThat(again.ending()).as(hint).isEqualTo(trace.ending());
        assertThat(again.schedule()).as(hint).isEqualTo(schedule);
    }

    private static Trace run(Piece program, Chooser chooser) {
        Body<String> main =
                () -> {
                    World world = new World();
                    program.run(world);
                    world.finish();
                    return "done";
                };
        return Execution.run(main, chooser, SwitchLevel.AWAIT, LIMITS, Map.of(), _ -> {});
    }
}
