package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.kernel.explore.World;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;

import java.util.function.Consumer;

/**
 * How a program is run once.
 *
 * @param world what it has around it
 * @param workers how many threads run its tasks in the real world; 0 for the current-thread flavor
 * @param limits what bounds it
 * @param schedule the choices to repeat, where the world lets them be repeated
 */
public record Way(World world, int workers, RunLimits limits, Schedule schedule) {

    /** With the clock of the machine and its sockets. */
    public static Way real(int workers, RunLimits limits) {
        return new Way(World.REAL, workers, limits, Schedule.DEFAULT);
    }

    /** In the world that programs are graded in, under a schedule. */
    public static Way under(Schedule schedule) {
        return new Way(World.SIMULATED, 0, RunLimits.DEFAULT, schedule);
    }

    /** With servers that stand ready, where the network is simulated. */
    public Way with(Services services) {
        return new Way(world, workers, limits.with(services), schedule);
    }

    /** Runs a program; the output is given each printed line as it arrives. */
    Trace run(ProgramRunner runner, CompiledProgram program, Consumer<String> output) {
        return switch (world) {
            case SIMULATED -> runner.run(program, schedule, limits, output);
            case REAL -> runner.runReal(program, workers, limits, output);
        };
    }

    /** Whether its schedule repeats a run. */
    boolean isRepeatable() {
        return world == World.SIMULATED;
    }

    /** How long a run took, with the unit. */
    String time(Trace trace) {
        return switch (world) {
            case SIMULATED -> trace.virtualMillis() + " ms of virtual time";
            case REAL -> trace.virtualMillis() + " ms";
        };
    }
}
