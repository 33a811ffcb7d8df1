package dev.asyncworkbook.kernel.trace;

import java.util.Locale;

/**
 * A thing that events happen to: a task, a future, a lock, a channel.
 *
 * @param id its number in the trace, from 1
 * @param kind what it is
 * @param name how a reader knows it: {@code main}, {@code t1}, the name that the learner gave, or
 *     for an {@code async} block the method that made it
 * @param line the learner's line that made it, from 1, or 0 if unknown
 * @param creator the id of the task that made it, or {@link #NONE}
 */
public record Subject(int id, Kind kind, String name, int line, int creator) {

    /** The id that stands for no subject at all. */
    public static final int NONE = 0;

    /** What a subject can be. */
    public enum Kind {
        TASK,
        FUTURE,
        TIMER,
        MUTEX,
        STD_MUTEX,
        RW_LOCK,
        STD_RW_LOCK,
        SEMAPHORE,
        NOTIFY,
        BARRIER,
        ONCE_CELL,
        SET_ONCE,
        CANCELLATION_TOKEN,
        MPSC,
        ONESHOT,
        BROADCAST,
        WATCH,
        ASYNC_CHANNEL,
        STD_CHANNEL,
        DUPLEX_STREAM,
        TCP_LISTENER,
        TCP_STREAM,
        UDP_SOCKET,
        UNIX_LISTENER,
        UNIX_STREAM,
        UNIX_DATAGRAM;

        /** The name by which lessons and reports speak of this kind. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
