package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.time.Elapsed;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Another stream, which throws when a value is late; the value is still given when it comes. */
final class Timeout<T> extends Stage<T, T> {

    private final Deadline deadline;

    Timeout(Stream<T> source, Duration duration) {
        super(new Fuse<>(source));
        deadline = new Deadline("timeout", duration);
        deadline.restart();
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        Poll<Option<T>> next = pollSource(cx);
        if (next instanceof Poll.Ready<Option<T>>(Option<T> option)) {
            if (option instanceof Some) {
                deadline.restart();
            }
        } else if (deadline.pollPassed(cx)) {
            throw new Elapsed();
        }
        return next;
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
