package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a future does for the futures that it polls: it answers for them, and speaks for them. */
public final class Children {

    private Children() {}

    /**
     * Takes a future over: if it is never polled, that is no longer the learner's mistake but the
     * choice of the one who took it.
     */
    public static <F extends Future<?>> F adopt(F child) {
        if (child instanceof Operation<?> operation) {
            operation.recorder().looseEnds().takenCareOf(operation);
        }
        return child;
    }

    /** Polls a future that may be learner code, in the middle of a poll of the kernel's. */
    public static <T extends @Nullable Object> Poll<T> poll(Future<T> child, Context cx) {
        return KernelLock.isActive() ? KernelLock.released(() -> child.poll(cx)) : child.poll(cx);
    }

    /** Drops a future that may be learner code, in the middle of an operation of the kernel's. */
    public static void drop(Future<?> child) {
        if (KernelLock.isActive()) {
            KernelLock.released(() -> {
                child.drop();
                return true;
            });
        } else {
            child.drop();
        }
    }

    /**
     * Drops all of them, whatever they throw; the first exception goes on when none is left.
     *
     * @param drop drops one of them
     */
    public static <C> void dropAll(Iterable<C> children, Consumer<? super C> drop) {
        Throwable first = null;
        for (C child : children) {
            try {
                drop.accept(child);
            } catch (Throwable thrown) {
                first = first == null ? thrown : first;
            }
        }
        if (first != null) {
            throw AsyncBlock.sneak(first);
        }
    }

    /** What a future, or a stream, waits for, or null if it cannot tell. */
    public static @Nullable Blocker blockerOf(@Nullable Object child) {
        return child instanceof Waiting waiting ? waiting.blocker() : null;
    }

    /**
     * What several of them wait for together, or null if none can tell.
     *
     * @param conjunction stands between them: " and " if all must come, " or " if one will do
     */
    public static @Nullable Blocker blockerOf(Collection<?> children, String conjunction) {
        List<Blocker> known =
                children.stream().map(Children::blockerOf).filter(Objects::nonNull).toList();
        if (known.size() < 2) {
            return known.isEmpty() ? null : known.getFirst();
        }
        String what = known.stream().map(Blocker::what).collect(Collectors.joining(conjunction));
        List<Blocker.Holder> holders =
                known.stream().flatMap(blocker -> blocker.holders().stream()).distinct().toList();
        return new Blocker(what, Subject.NONE, holders);
    }
}
