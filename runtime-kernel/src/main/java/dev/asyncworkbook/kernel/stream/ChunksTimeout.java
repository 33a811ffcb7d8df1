package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.scheduler.Blocker;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Lists of values, which are also given, if not empty, a time after their first value came. */
final class ChunksTimeout<T> extends Chunks<T> {

    private final Deadline deadline;

    ChunksTimeout(Stream<T> source, int size, Duration duration) {
        super(source, size);
        deadline = new Deadline("chunksTimeout", duration);
    }

    @Override
    void begun() {
        deadline.restart();
    }

    @Override
    boolean isDue(Context cx) {
        return deadline.pollPassed(cx);
    }

    @Override
    void given() {
        deadline.stop();
    }

    @Override
    public void close() {
        deadline.stop();
        super.close();
    }

    @Override
    public @Nullable Blocker blocker() {
        return deadline.blockerOr(super.blocker());
    }
}
