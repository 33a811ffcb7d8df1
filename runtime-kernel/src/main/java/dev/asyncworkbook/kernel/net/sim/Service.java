package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.TcpListener;

/**
 * A server that can stand ready in the simulated network before a program begins; found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>Its tasks are not the program's: they have their turns between those of the program, in one
 * fixed order, are not recorded, and end when {@code main} does.
 */
public interface Service {

    /** What it is asked for by, such as {@code redis}. */
    String name();

    /** Where it usually listens, such as {@code localhost:6379}. */
    String address();

    /**
     * Serves whoever connects, for ever.
     *
     * <p>Cancellation: that is how it ends.
     *
     * @param listener where it listens
     */
    Future<Void> serve(TcpListener listener);
}
