/**
 * A Redis server and its clients, written on the kernel.
 *
 * <p>Learner programs can use what is exported: the clients, the server, its parts, and the
 * protocol.
 */
module dev.asyncworkbook.miniredis {
    requires transitive dev.asyncworkbook.kernel;

    exports dev.asyncworkbook.miniredis.client;
    exports dev.asyncworkbook.miniredis.cmd;
    exports dev.asyncworkbook.miniredis.db;
    exports dev.asyncworkbook.miniredis.frame;
    exports dev.asyncworkbook.miniredis.server;

    provides dev.asyncworkbook.kernel.net.sim.Service with
            dev.asyncworkbook.miniredis.server.SimulatedServer;
}
