package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinSet;

/**
 * The results of a {@link JoinSet} as a stream, in the order in which the tasks end; it ends when
 * the set is empty.
 *
 * <p>If a task panicked or was aborted, {@link JoinError} is thrown out of the await of the next
 * value; the stream goes on with the other tasks.
 *
 * @param <T> what the tasks produce
 */
public final class JoinSetStream<T> extends Source<Option<T>, T> {

    private final JoinSet<T> set;

    /** Takes the set over. */
    public JoinSetStream(JoinSet<T> set) {
        this.set = set;
    }

    /** Gives the set back; this stream is of no use afterwards. */
    public JoinSet<T> intoInner() {
        stop();
        return set;
    }

    /** Closes the set, which aborts the tasks that are left. */
    @Override
    public void close() {
        stop();
        set.close();
    }

    @Override
    Future<Option<T>> begin() {
        return set.joinNext();
    }

    @Override
    Option<T> give(Option<T> produced) {
        return produced;
    }
}
