package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

/** A connection that is being made. */
public interface Connecting {

    /** Goes on; ready with the connection, or an {@code IoError}. */
    Poll<StreamEnd> poll(Context cx);

    /** Gives it up, before it is ready. */
    void cancel();
}
