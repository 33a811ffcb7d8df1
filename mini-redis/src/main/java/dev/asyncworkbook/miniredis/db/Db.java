package dev.asyncworkbook.miniredis.db;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleepUntil;
import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.kernel.sync.Notify;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.miniredis.frame.Bytes;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The data of a server, shared by the tasks of all its connections, and the task that deletes the
 * keys that have expired.
 *
 * <p>The lock is the standard one, which blocks its thread: nobody awaits anything while holding
 * it, because it is only held inside of {@link #use}, which takes plain code. An async lock would
 * cost more and give nothing.
 */
public final class Db implements AutoCloseable {

    private final Mutex<Store> store = new Mutex<>(new Store());

    /** Notified when the task that deletes has to look at the data again. */
    private final Notify changed = new Notify();

    private Db() {}

    /** Makes an empty one, and spawns its task, which ends when it is closed. */
    public static Db create() {
        Db db = new Db();
        spawn(db.deleteExpired());
        return db;
    }

    /** Does something with the data while nobody else can. The code must not await. */
    public <R> R use(Function<Store, R> work) {
        R result;
        boolean alarm;
        try (var guard = store.lock()) {
            result = work.apply(guard.get());
            alarm = guard.get().takeAlarm();
        }
        // After the lock was given back, so that who is woken does not run into it.
        if (alarm) {
            changed.notifyOne();
        }
        return result;
    }

    /** Does something with the data that has no result. */
    public void change(Consumer<Store> work) {
        boolean _ =
                use(data -> {
                    work.accept(data);
                    return true;
                });
    }

    /** Makes a receiver of what is published in a channel from now on. */
    public Subscription subscribe(Bytes channel) {
        return new Subscription(this, channel, use(data -> data.channels().subscribe(channel)));
    }

    /** Deletes each key as soon as it has expired, until the end. */
    private Future<Void> deleteExpired() {
        return async(() -> {
            while (!use(Store::isClosed)) {
                if (nextExpiry() instanceof Some<Instant>(Instant next)) {
                    select().on(sleepUntil(next), _ -> {}).on(changed.notified(), _ -> {}).await();
                } else {
                    changed.notified().await();
                }
            }
        });
    }

    private Option<Instant> nextExpiry() {
        return use(data -> data.isClosed() ? new None<>() : data.deleteExpired());
    }

    /** Ends the task that deletes expired keys, and all channels. */
    @Override
    public void close() {
        change(Store::close);
    }
}
