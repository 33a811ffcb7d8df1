package dev.asyncworkbook.kernel.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that can be observed in a run. */
public enum EventKind {
    /** A task was spawned; the object is the new task. */
    SPAWN,
    /** A task was resumed, or an {@code async} block was polled for the first time. */
    POLL,
    /** A task gave up its turn; the object is what it waits for, if the kernel knows. */
    PENDING,
    /** A task was made ready; the object is that task, the acting task is the waker. */
    WAKE,
    /** A task or an {@code async} block finished with a value. */
    COMPLETE,
    /** A task's body threw; the detail names the exception. */
    PANIC,
    /** A task was told to stop at its next await. */
    ABORT,
    /** A task learned how another one ended; the object is that other task. */
    JOIN,
    /** A future was created; nothing of it has run. */
    CREATE,
    /** A future or a task was dropped before it finished, or a sender that was not the last. */
    DROP,
    /** A timer was set; the detail is its deadline in virtual milliseconds. */
    ARM,
    /** A timer went off. */
    FIRE,
    /** A lock was asked for and was not free. */
    REQUEST,
    /** A lock was taken. */
    GRANT,
    /** A lock was given back. */
    RELEASE,
    /** A task blocked the whole worker thread on a lock that cannot be released any more. */
    BLOCK,
    /** A value went into a channel; the detail is its text, if it is plain data of the JDK. */
    SEND,
    /** A sender found the channel full and waits. */
    FULL,
    /** A value came out of a channel; the detail is its text, or {@code None} at the end. */
    RECV,
    /** A receiver found the channel empty and waits. */
    EMPTY,
    /** A receiver of a broadcast was too slow; the detail is how many messages it lost. */
    LAG,
    /** Somebody who waits was notified, a barrier was filled, or a token was cancelled. */
    NOTIFY,
    /**
     * The last sender of a channel, or its receiver, went away, or an end of a stream of bytes shut
     * its writing side down or was dropped; the detail says which.
     */
    CLOSE,
    /** A socket was bound to an address, which is the detail. */
    BIND,
    /** A connection was made; the object is the new stream, the detail the address. */
    CONNECT,
    /** A connection was taken; the object is the new stream, the detail the peer's address. */
    ACCEPT,
    /** A connection broke; the detail says how. */
    RESET,
    /** A line was printed; the detail is the line without its end. */
    PRINT,
    /** A task's turn ended in the middle of its code, at a shared variable or a blocking lock. */
    SWITCH,
    /** A variable that other tasks can reach was read; the detail is its name. */
    READ,
    /** A variable that other tasks can reach was written; the detail is its name. */
    WRITE;

    private static final List<EventKind> KINDS = List.of(values());

    /** The name by which lessons and reports speak of this kind: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #label()}, if there is one. */
    public static Optional<EventKind> ofLabel(String label) {
        return KINDS.stream().filter(kind -> kind.label().equals(label)).findFirst();
    }

    /** The labels of all kinds, in the order of their declaration. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(EventKind::label).toList();
    }
}
