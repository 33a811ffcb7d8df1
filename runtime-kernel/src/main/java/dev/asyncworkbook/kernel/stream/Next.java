package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** The future of a stream's next value, taken or only looked at. */
final class Next<T> extends Operation<Option<T>> {

    private final String name;
    private final Stream<T> stream;
    private final Function<Context, Poll<Option<T>>> poll;

    Next(String name, Stream<T> stream, Function<Context, Poll<Option<T>>> poll) {
        this.name = name;
        this.stream = stream;
        this.poll = poll;
    }

    @Override
    protected Poll<Option<T>> advance(Context cx) {
        Touch.write(Touch.STREAMS);
        return poll.apply(cx);
    }

    @Override
    protected boolean isShared() {
        return false;
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(stream);
    }

    @Override
    protected String describe() {
        return name + "() at line " + origin().line();
    }
}
