package dev.asyncworkbook.miniredis.server;

import dev.asyncworkbook.miniredis.frame.FrameLimits;

import java.time.Duration;

/**
 * What a server lets its clients take up.
 *
 * @param connections how many are served at a time; further ones wait until one ends
 * @param frame how large one message may be
 * @param patience how long one message may take, from its first byte to its last, to come in or to
 *     be taken off our hands; a connection that is slower is closed. Between messages a client may
 *     stay silent as long as it likes
 * @param drain how long connections have to end after the server was told to stop
 */
public record ServerLimits(int connections, FrameLimits frame, Duration patience, Duration drain) {

    /** 250 connections as in the tutorial, a minute for a message, 10 seconds to end. */
    public static final ServerLimits DEFAULT =
            new ServerLimits(
                    250, FrameLimits.DEFAULT, Duration.ofMinutes(1), Duration.ofSeconds(10));

    /** These, with another number of connections. */
    public ServerLimits withConnections(int number) {
        return new ServerLimits(number, frame, patience, drain);
    }

    /** These, with other limits of messages. */
    public ServerLimits withFrame(FrameLimits limits) {
        return new ServerLimits(connections, limits, patience, drain);
    }
}
