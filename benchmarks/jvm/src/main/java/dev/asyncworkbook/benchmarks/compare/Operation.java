package dev.asyncworkbook.benchmarks.compare;

import java.util.Locale;

/**
 * Something that every peer is asked to do.
 *
 * @param name what a peer knows it by
 * @param times how many times in a row, in a full run
 * @param kind how it is measured
 */
record Operation(String name, int times, Kind kind) {

    /** How an operation is measured. */
    enum Kind {
        /** By the peer, which prints one figure. */
        BY_THE_PEER,
        /** From outside: the peer is a server that sends back what comes in. */
        ECHO,
        /** From outside: the peer is a Redis server. */
        REDIS
    }

    /** The operation with one tenth of the times. */
    Operation quick() {
        return new Operation(name, Math.max(1, times / 10), kind);
    }

    /** The arguments of a peer that measures it. */
    String[] words() {
        return new String[] {name, String.format(Locale.ROOT, "%d", times)};
    }
}
