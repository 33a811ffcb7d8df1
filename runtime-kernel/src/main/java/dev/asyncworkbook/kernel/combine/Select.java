package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;

import org.jspecify.annotations.Nullable;

/**
 * The future of {@code select()}: waits for several futures in one task, goes on with the first
 * that is ready, and drops the others.
 *
 * <p>The branches are polled in turn, from one that is chosen at random at each poll, or from the
 * top if the select is {@link #biased()}. When one is ready the futures of all branches are
 * dropped, with their {@code finally} blocks, and then its handler runs, which may await. If a
 * future throws, the others are dropped and the exception goes on; no handler runs.
 *
 * <p>A future that is to go on after it lost, such as one that a loop selects on again and again,
 * is passed as {@code borrow(future)}; so is a oneshot receiver, whose drop closes the channel. A
 * {@code JoinHandle} needs no borrowing: its task goes on when the await is dropped.
 *
 * <p>Cancellation: before it is decided all branches are dropped; afterwards, the handler is
 * dropped where it is.
 */
public final class Select extends Race<Void> {

    /** Made by {@code select()}. */
    public Select() {}

    /** Adds a branch: if the future is ready first, the handler gets its value. */
    public <T extends @Nullable Object> Select on(Future<T> future, Handler<? super T> handler) {
        add(future, value -> new Some<>(asBody(() -> handler.handle(value))));
        return this;
    }

    /**
     * Adds a branch for a future that may produce {@code None}: Rust's {@code Some(value) =}. If it
     * does, the branch is disabled and the others go on.
     */
    public <T> Select onSome(Future<? extends Option<T>> future, Handler<? super T> handler) {
        add(
                future,
                option ->
                        option instanceof Some<T>(T value)
                                ? new Some<>(asBody(() -> handler.handle(value)))
                                : new None<>());
        return this;
    }

    /**
     * Disables the branch before it unless the condition holds: its future, which is made all the
     * same, is never polled.
     *
     * @throws IllegalStateException if there is no branch yet
     */
    public Select onlyIf(boolean condition) {
        disableLatestUnless(condition);
        return this;
    }

    /** Polls the branches from the top each time: their order is then their priority. */
    public Select biased() {
        setBiased();
        return this;
    }

    /**
     * Says what to do when every branch is disabled. Without it, awaiting such a select throws an
     * {@link IllegalStateException}.
     */
    public Select orElse(Action otherwise) {
        setOtherwise(asBody(otherwise));
        return this;
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static Body<Void> asBody(Action action) {
        return () -> {
            action.run();
            return null;
        };
    }
}
