package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The tasks of a {@link JoinSet}, and which of them have ended. Guarded by the {@link KernelLock}:
 * it is told of an end by whoever brings it about.
 *
 * @param <T> what the tasks produce
 */
final class JoinEntries<T extends @Nullable Object> {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** All whose result was not taken. */
    private final Set<Entry> entries = new LinkedHashSet<>();

    /** Those of them that may have ended, in the order of their ends. */
    private final Deque<Entry> ended = new ArrayDeque<>();

    /** Who waits for the next result. */
    private @Nullable Waker waiting;

    void add(JoinHandle<T> handle) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            Entry entry = new Entry(handle);
            entries.add(entry);
            entry.watch();
        }
    }

    /** Takes out one that has ended, or answers null. */
    @Nullable JoinHandle<T> takeEnded() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            Entry entry = ended.poll();
            if (entry == null) {
                return null;
            }
            entries.remove(entry);
            return entry.handle;
        }
    }

    /** Takes out one that has ended; if none has, the context's waker is called when one does. */
    <R extends @Nullable Object> Poll<Option<R>> poll(Context cx, Function<JoinHandle<T>, R> take) {
        try (var _ = KernelLock.hold()) {
            JoinHandle<T> first = takeEnded();
            if (first != null) {
                return Poll.ready(new Some<>(take.apply(first)));
            }
            if (entries.isEmpty()) {
                return Poll.ready(new None<>());
            }
            waiting = KernelLock.late(cx.waker());
            return Poll.pending();
        }
    }

    void stopWaiting() {
        try (var _ = KernelLock.hold()) {
            waiting = null;
        }
    }

    void abortAll() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            entries.forEach(entry -> entry.handle.abort());
        }
    }

    /** Forgets all of them. */
    void clear() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            entries.clear();
            ended.clear();
        }
    }

    int size() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return entries.size();
        }
    }

    /** Those for whose end somebody waits. */
    List<Blocker.Holder> holders() {
        return entries.stream().map(entry -> entry.handle.blocker().holders().getFirst()).toList();
    }

    /** One task, whose end comes as a wake. */
    private final class Entry implements Waker {

        private final JoinHandle<T> handle;

        Entry(JoinHandle<T> handle) {
            this.handle = handle;
        }

        void watch() {
            if (handle.task().completion().watch(this)) {
                wake();
            }
        }

        @Override
        public void wake() {
            Touch.write(place);
            if (entries.contains(this)) {
                ended.add(this);
                Waker waker = waiting;
                waiting = null;
                if (waker != null) {
                    waker.wake();
                }
            }
        }
    }
}
