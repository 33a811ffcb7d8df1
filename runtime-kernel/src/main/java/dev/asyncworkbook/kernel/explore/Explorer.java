package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.trace.Trace;
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
     * @param program gives the body of a fresh instance of the program, once for each schedule
     * @param limits bounds each run
     * @param maxSchedules after how many schedules to give up
     * @param visitor is given each trace, the default schedule's first; answers whether to go on
     */
    public static Coverage explore(
            Supplier<Body<?>> program, Limits limits, int maxSchedules, Predicate<Trace> visitor) {
        if (limits.maxPolls() > 0) {
            throw new UnsupportedOperationException();
        }
        throw new IllegalStateException();
    }
}
