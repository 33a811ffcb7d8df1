package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.net.real.RealNetwork;
import dev.asyncworkbook.kernel.net.sim.SimNetwork;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

/** Which network a runtime has. */
public final class Networks {

    private Networks() {}

    /**
     * The network of the runtime that the caller is inside of: simulated if the clock is paused
     * when it is first asked for, and the machine's otherwise.
     *
     * @param caller the method that needs it, for the message
     * @throws NotAsync outside a runtime
     */
    public static Network current(String caller) {
        Scheduler scheduler = Scheduler.current(caller);
        return (Network)
                scheduler.driver(
                        () -> scheduler.clock().isPaused() ? new SimNetwork() : RealNetwork.open());
    }
}
