package dev.asyncworkbook.kerneltest.random;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of pieces that there are. */
final class Catalog {

    /** Those that stand inside of others when there are levels enough. */
    static final List<Function<Dice, Piece>> SMALL =
            List.of(
                    Small::nothing,
                    Small::yielding,
                    Small::sleeping,
                    Small::printing,
                    Small::spending,
                    Locks::mutex,
                    Locks::semaphore,
                    Locks::rwLock,
                    Locks::stdMutex);

    /** All of them. */
    static final List<Function<Dice, Piece>> ALL =
            Stream.of(
                            SMALL,
                            Locks.KINDS,
                            Contention.KINDS,
                            Signals.KINDS,
                            Once.KINDS,
                            Queues.KINDS,
                            Replies.KINDS,
                            Fans.KINDS,
                            Threads.KINDS,
                            Tasks.KINDS,
                            Combined.KINDS,
                            Times.KINDS,
                            Flows.KINDS,
                            Sockets.KINDS)
                    .flatMap(List::stream)
                    .toList();

    private Catalog() {}
}
