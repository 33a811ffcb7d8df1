package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;

import java.util.ArrayList;
import java.util.List;

/** The values of another stream in lists of a size; the last one may be shorter. */
class Chunks<T> extends Stage<T, List<T>> {

    private final int size;

    /** What has come of the next list. */
    private List<T> chunk = new ArrayList<>();

    Chunks(Stream<T> source, int size) {
        super(new Fuse<>(source));
        if (size < 1) {
            throw new IllegalArgumentException(
                    "chunks of " + size + ": a chunk needs a size of at least 1");
        }
        this.size = size;
    }

    @Override
    public final Poll<Option<List<T>>> pollNext(Context cx) {
        while (true) {
            switch (pollSource(cx)) {
                case Poll.Pending<Option<T>> _ -> {
                    return !chunk.isEmpty() && isDue(cx) ? give() : Poll.pending();
                }
                case Poll.Ready<Option<T>>(None<T> _) -> {
                    return chunk.isEmpty() ? Sift.end() : give();
                }
                case Poll.Ready<Option<T>>(Some<T>(T value)) -> {
                    if (chunk.isEmpty()) {
                        begun();
                    }
                    chunk.add(value);
                    if (chunk.size() == size) {
                        return give();
                    }
                }
            }
        }
    }

    private Poll<Option<List<T>>> give() {
        given();
        List<T> full = chunk;
        chunk = new ArrayList<>();
        return Sift.pass(full);
    }

    /** Told that the first value of a list has come. */
    void begun() {}

    /** Whether a list that is not full is to be given all the same. */
    boolean isDue(Context cx) {
        return false;
    }

    /** Told that a list is given. */
    void given() {}
}
