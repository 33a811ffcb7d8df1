package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs a program under every schedule, depth first, from scratch each time. */
public final class Explorer {

    private Explorer() {}

    /**
     * What an exploration covered.
     *
     * @param explored how many schedules were run
     * @param complete whether there are no others
     */
    public record Coverage(int explored, boolean complete) {}

    /**
     * Explores.
     *
     * <p>It ends early, and incomplete, if a run is asked to stop, and if the program does not
     * behave the same when a schedule is repeated.
     *
     * @param program gives the body of a fresh instance of the program, once for each schedule
     * @param limits bounds each run
     * @param names the learner's variable for the lock or channel that is made on a line
     * @param maxSchedules after how many schedules to give up
     * @param visitor is given each trace, the default schedule's first; answers whether to go on
     */
    public static Coverage explore(
            Supplier<Body<?>> program,
            Limits limits,
            Map<Integer, String> names,
            int maxSchedules,
            Predicate<Trace> visitor) {
        Optional<Schedule> next = Optional.of(Schedule.DEFAULT);
        int explored = 0;
        while (next.isPresent() && explored < maxSchedules) {
            SchedulePlayer player = new SchedulePlayer(next.get());
            Trace trace = Execution.run(program.get(), player, limits, names, _ -> {});
            explored++;
            next = player.next();
            boolean goOn = visitor.test(trace);
            boolean trusted = trace.ending().end() != End.TIME_LIMIT && !player.hasDiverged();
            if (!goOn || !trusted) {
                return new Coverage(explored, trusted && next.isEmpty());
            }
        }
        return new Coverage(explored, next.isEmpty());
    }
}
