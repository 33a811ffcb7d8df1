package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Services;

import java.time.Duration;

/**
 * What bounds a run, and what it has around it.
 *
 * @param kernel the bounds that the kernel keeps itself
 * @param wallTime how long a run, one schedule of an exploration, or one snippet may take
 * @param heapMegabytes the child JVM's heap
 * @param services which servers stand ready in the simulated network; with real sockets none is
 *     started
 */
public record RunLimits(Limits kernel, Duration wallTime, int heapMegabytes, Services services) {

    /** Generous bounds for a program that a person wrote. */
    public static final RunLimits DEFAULT =
            new RunLimits(Limits.DEFAULT, Duration.ofSeconds(10), 256);

    /** For a program that may be a server: it ends when it is told to. */
    public static final RunLimits ENDLESS =
            new RunLimits(
                    new Limits(Integer.MAX_VALUE, Limits.DEFAULT.maxEvents(), Integer.MAX_VALUE),
                    Duration.ofDays(365),
                    256);

    /** Without servers. */
    public RunLimits(Limits kernel, Duration wallTime, int heapMegabytes) {
        this(kernel, wallTime, heapMegabytes, Services.NONE);
    }

    /** These, with servers. */
    public RunLimits with(Services ready) {
        return new RunLimits(kernel, wallTime, heapMegabytes, ready);
    }
}
