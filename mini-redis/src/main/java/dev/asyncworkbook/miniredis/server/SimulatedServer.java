package dev.asyncworkbook.miniredis.server;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.sim.Service;

/** The server that stands ready for a program in its simulated network, if it is asked for. */
public final class SimulatedServer implements Service {

    /** For the service loader. */
    public SimulatedServer() {}

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public String address() {
        return "localhost:6379";
    }

    @Override
    public Future<Void> serve(TcpListener listener) {
        return Server.run(listener, _ -> Poll.pending());
    }
}
