package dev.asyncworkbook.kernel.explore;

import java.util.Map;

/**
 * What runs of a program have in common, whatever their schedules.
 *
 * @param limits bounds each run
 * @param names the learner's variable for the lock or channel that is made on a line
 * @param services which servers stand ready in the simulated network
 */
public record Setting(Limits limits, Map<Integer, String> names, Services services) {

    /** Without servers. */
    public Setting(Limits limits, Map<Integer, String> names) {
        this(limits, names, Services.NONE);
    }
}
