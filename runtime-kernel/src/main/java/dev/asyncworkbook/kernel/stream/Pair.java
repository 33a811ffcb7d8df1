package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Waiting;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Two streams that are read as one, each until its end. */
abstract class Pair<T> implements Stream<T>, Waiting {

    final Fuse<T> first;
    final Fuse<T> second;

    Pair(Stream<T> first, Stream<T> second) {
        this.first = new Fuse<>(first);
        this.second = new Fuse<>(second);
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }

    @Override
    public @Nullable Blocker blocker() {
        List<Fuse<T>> open = List.of(first, second).stream().filter(s -> !s.isEnded()).toList();
        return Children.blockerOf(open, " or ");
    }
}
