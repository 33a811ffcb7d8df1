package dev.asyncworkbook.benchmarks.protocol;

import java.util.function.IntConsumer;

/** A server on a port of this host, until its process ends. */
@FunctionalInterface
public interface Service {

    /** Serves, and tells its port as soon as clients can connect. */
    void serve(IntConsumer listening) throws Exception;
}
