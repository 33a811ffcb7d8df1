package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;

/** The first values of another stream; when they have been given, it is not polled again. */
final class Take<T> extends Stage<T, T> {

    private long left;

    Take(Stream<T> source, long count) {
        super(source);
        left = count;
    }

    /** Refuses a negative number of values. */
    static long checked(String caller, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    caller + "(" + count + "): a number of values cannot be negative");
        }
        return count;
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        if (left == 0) {
            return Sift.end();
        }
        Poll<Option<T>> next = pollSource(cx);
        if (next instanceof Poll.Ready<Option<T>>(Option<T> option)) {
            left = option instanceof Some ? left - 1 : 0;
        }
        return next;
    }
}
