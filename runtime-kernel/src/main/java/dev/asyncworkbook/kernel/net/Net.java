package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;

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

    /** The learner's line, if anybody wants to know. */
    static CallSite origin() {
        return Recorder.current().isOn() ? CallSite.here() : CallSite.UNKNOWN;
    }
}
