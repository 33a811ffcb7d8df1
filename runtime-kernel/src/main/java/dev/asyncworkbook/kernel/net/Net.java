package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.net.real.RealNetwork;
import dev.asyncworkbook.kernel.net.sim.SimNetwork;
import dev.asyncworkbook.kernel.net.spi.Network;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

import java.util.List;

/** What is asked of the network as a whole. */
public final class Net {

    private Net() {}

    /**
     * The addresses of a host, by name or in numbers, with a port: {@code localhost:6379}.
     *
     * <p>Cancellation: nothing is lost.
     *
     * @throws dev.asyncworkbook.kernel.io.IoError of kind {@code NOT_FOUND} when it is awaited and
     *     there is no such host
     */
    public static Future<List<SocketAddr>> lookupHost(String host) {
        return new Lookup<>("lookupHost", host, addresses -> addresses);
    }

    /**
     * The network of the runtime that the caller is inside of: simulated if the clock is paused
     * when it is first asked for, and the machine's otherwise.
     *
     * @param caller the method that needs it, for the message
     * @throws NotAsync outside a runtime
     */
    public static Network network(String caller) {
        Scheduler scheduler = Scheduler.current(caller);
        return (Network)
                scheduler.driver(() ->
                        scheduler.clock().isPaused() ? new SimNetwork() : RealNetwork.open());
    }

    /** The learner's line, if anybody wants to know. */
    static CallSite origin() {
        return Recorder.current().isOn() ? CallSite.here() : CallSite.UNKNOWN;
    }
}
