package dev.asyncworkbook.kernel.time;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A queue whose items come out when their delay has passed.
 *
 * <p>Which of several items that expire in the same millisecond comes first is the runtime's
 * choice. Confined to the runtime's thread.
 *
 * @param <T> the items' type
 */
public final class DelayQueue<T> {

    /** An item in the queue, by which it can be removed or put off. */
    public static final class Key {

        private final long sequence;

        /** Nanoseconds since the runtime was made. */
        private long instant;

        private final Object value;
        private boolean queued = true;

        private Key(long sequence, long instant, Object value) {
            this.sequence = sequence;
            this.instant = instant;
            this.value = value;
        }

        private long millisecond() {
            return Clock.deadlineOf(instant);
        }
    }

    /**
     * An item that came out.
     *
     * @param value the item
     * @param deadline when it was due
     * @param key its former key
     */
    public record Expired<T>(T value, Instant deadline, Key key) {}

    private static final Comparator<Key> EARLIEST =
            Comparator.comparingLong(Key::millisecond).thenComparingLong(key -> key.sequence);

    private final Scheduler scheduler = Scheduler.current("DelayQueue");
    private final NavigableSet<Key> keys = new TreeSet<>(EARLIEST);
    private final Alarm alarm;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private long sequence;

    /** Who polled for the next item, to be told when an earlier one comes in. */
    private @Nullable Waker waiting;

    /** Makes an empty queue, in the runtime that the caller is inside of. */
    public DelayQueue() {
        CallSite origin = Recorder.current().isOn() ? CallSite.here() : CallSite.UNKNOWN;
        alarm = new Alarm(scheduler.clock(), 0, origin);
    }

    /** Puts an item in that expires after a delay. */
    public Key insert(T value, Duration delay) {
        return insert(value, scheduler.clock().instantAfter(delay));
    }

    /** Puts an item in that expires at a moment. */
    public Key insertAt(T value, Instant deadline) {
        return insert(value, deadline.nanos());
    }

    private Key insert(T value, long instant) {
        Touch.write(place);
        if (value == null) {
            throw new NullPointerException("a DelayQueue cannot carry null: insert a value");
        }
        Key key = new Key(sequence++, instant, value);
        keys.add(key);
        changed();
        return key;
    }

    /**
     * Takes an item out before its time.
     *
     * @throws IllegalArgumentException if it is not in the queue any more
     */
    public Expired<T> remove(Key key) {
        checkQueued(key);
        keys.remove(key);
        changed();
        return expired(key);
    }

    /** Takes an item out before its time, if it is still in the queue. */
    public Option<Expired<T>> tryRemove(Key key) {
        Touch.write(place);
        return key.queued ? new Some<>(remove(key)) : new None<>();
    }

    /**
     * Lets an item expire after a delay, from now.
     *
     * @throws IllegalArgumentException if it is not in the queue any more
     */
    public void reset(Key key, Duration delay) {
        move(key, scheduler.clock().instantAfter(delay));
    }

    /**
     * Lets an item expire at a moment.
     *
     * @throws IllegalArgumentException if it is not in the queue any more
     */
    public void resetAt(Key key, Instant deadline) {
        move(key, deadline.nanos());
    }

    private void move(Key key, long instant) {
        Touch.write(place);
        checkQueued(key);
        keys.remove(key);
        key.instant = instant;
        keys.add(key);
        changed();
    }

    private static void checkQueued(Key key) {
        if (!key.queued) {
            throw new IllegalArgumentException(
                    "this key's item is not in the queue any more: it has expired or was removed");
        }
    }

    /**
     * When an item is due.
     *
     * @throws IllegalArgumentException if it is not in the queue any more
     */
    public Instant deadline(Key key) {
        checkQueued(key);
        return new Instant(key.instant);
    }

    /** The key of the item that expires next. */
    public Option<Key> peek() {
        Touch.read(place);
        return keys.isEmpty() ? new None<>() : new Some<>(keys.first());
    }

    /** How many items wait. */
    public int len() {
        Touch.read(place);
        return keys.size();
    }

    /** Whether no item waits. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Takes every item out. */
    public void clear() {
        Touch.write(place);
        keys.forEach(key -> key.queued = false);
        keys.clear();
        changed();
    }

    /**
     * Waits for the next item to expire; {@code None} if the queue is empty.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Option<Expired<T>>> next() {
        return new Next();
    }

    /** Polls for the next item to expire; {@code None} if the queue is empty. */
    public Poll<Option<Expired<T>>> pollExpired(Context cx) {
        Touch.write(place);
        if (keys.isEmpty()) {
            waitNoLonger();
            return Poll.ready(new None<>());
        }
        long next = keys.first().instant;
        if (alarm.instant() != next) {
            alarm.moveTo(next);
        }
        if (!alarm.poll(cx)) {
            waiting = cx.waker();
            return Poll.pending();
        }
        waitNoLonger();
        Key key = choose();
        keys.remove(key);
        return Poll.ready(new Some<>(expired(key)));
    }

    private void waitNoLonger() {
        waiting = null;
        alarm.unset();
    }

    private Key choose() {
        long millisecond = keys.first().millisecond();
        List<Key> due = new ArrayList<>();
        for (Key key : keys) {
            if (key.millisecond() != millisecond) {
                break;
            }
            due.add(key);
        }
        return due.get(Scheduler.choose(Chooser.Kind.EXPIRED_ITEM, due.size()));
    }

    @SuppressWarnings("unchecked") // only insert makes keys, with a T
    private Expired<T> expired(Key key) {
        key.queued = false;
        return new Expired<>((T) key.value, new Instant(key.instant), key);
    }

    /** Lets whoever waits look again, when the first item is another one. */
    private void changed() {
        Waker waker = waiting;
        boolean same = !keys.isEmpty() && keys.first().instant == alarm.instant();
        if (waker != null && !same) {
            waiting = null;
            waker.wake();
        }
    }

    private final class Next extends Operation<Option<Expired<T>>> {

        @Override
        protected Poll<Option<Expired<T>>> advance(Context cx) {
            return pollExpired(cx);
        }

        @Override
        protected void cancel() {
            waitNoLonger();
        }

        @Override
        public Blocker blocker() {
            return Blocker.on(alarm.what(), alarm.subject());
        }

        @Override
        protected String describe() {
            return "next() at line " + origin().line();
        }
    }
}
