package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Another stream with a pause after each value. */
final class Throttle<T> extends Stage<T, T> {

    private final Deadline pause;
    private final boolean pauses;

    Throttle(Stream<T> source, Duration duration) {
        super(source);
        pause = new Deadline("throttle", duration);
        pauses = !duration.isZero();
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        if (pause.isRunning() && !pause.pollPassed(cx)) {
            return Poll.pending();
        }
        Poll<Option<T>> next = pollSource(cx);
        if (pauses && next.isReady() && !next.equals(Sift.<T>end())) {
            pause.restart();
        }
        return next;
    }

    @Override
    public void close() {
        pause.stop();
        super.close();
    }

    @Override
    public @Nullable Blocker blocker() {
        return pause.blockerOr(super.blocker());
    }
}
