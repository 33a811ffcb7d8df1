package dev.asyncworkbook.miniredis.db;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.miniredis.frame.Bytes;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What is in the lock of the {@link Db}: the keys, when they expire, and the channels.
 *
 * <p>Invariant: {@code expiries} has one member for each entry that expires, and no others.
 */
public final class Store {

    private final Map<Bytes, Entry> entries = new HashMap<>();

    /**
     * The keys that expire, the next one first. The key is part of the order, since two keys may
     * expire at the same instant.
     */
    private final NavigableSet<Expiry> expiries = new TreeSet<>();

    private final Channels channels = new Channels();

    /** Whether the task that deletes must look again, because it would sleep for too long. */
    private boolean alarm;

    private boolean closed;

    Store() {}

    /** The value of a key. */
    public Option<Bytes> get(Bytes key) {
        Entry entry = live(key);
        return entry == null ? new None<>() : new Some<>(entry.value);
    }

    /** Whether there is such a key. */
    public boolean contains(Bytes key) {
        return live(key) != null;
    }

    /** Gives a key a value, and no expiry. */
    public void set(Bytes key, Bytes value) {
        put(key, new Entry(value, null));
    }

    /** Gives a key a value that expires after a time. */
    public void set(Bytes key, Bytes value, Duration timeToLive) {
        put(key, new Entry(value, Instant.now().plus(timeToLive)));
    }

    /** Gives a key a value; if it has an expiry, that stays. */
    public void replace(Bytes key, Bytes value) {
        Entry entry = live(key);
        put(key, new Entry(value, entry == null ? null : entry.expiresAt));
    }

    /** Lets a key expire after a time; answers whether there is such a key. */
    public boolean expire(Bytes key, Duration timeToLive) {
        Entry entry = live(key);
        if (entry == null) {
            return false;
        }
        if (timeToLive.isPositive()) {
            put(key, new Entry(entry.value, Instant.now().plus(timeToLive)));
        } else {
            remove(key);
        }
        return true;
    }

    /** Takes the expiry of a key away; answers whether it had one. */
    public boolean persist(Bytes key) {
        Entry entry = live(key);
        if (entry == null || entry.expiresAt == null) {
            return false;
        }
        set(key, entry.value);
        return true;
    }

    /** How long a key still lives; {@code None} if it does not expire, or is not there. */
    public Option<Duration> timeToLive(Bytes key) {
        Entry entry = live(key);
        return entry == null || entry.expiresAt == null
                ? new None<>()
                : new Some<>(entry.expiresAt.durationSince(Instant.now()));
    }

    /** Deletes a key; answers whether it was there. */
    public boolean remove(Bytes key) {
        Entry entry = live(key);
        if (entry == null) {
            return false;
        }
        entries.remove(key);
        unschedule(key, entry);
        return true;
    }

    /** Deletes all keys. */
    public void clear() {
        entries.clear();
        expiries.clear();
    }

    /** How many keys there are. */
    public int size() {
        Option<Instant> _ = deleteExpired();
        return entries.size();
    }

    /** The channels. */
    public Channels channels() {
        return channels;
    }

    /** Deletes what has expired; answers when the next key does. */
    Option<Instant> deleteExpired() {
        Instant now = Instant.now();
        while (!expiries.isEmpty()) {
            Expiry next = expiries.getFirst();
            if (next.when.isAfter(now)) {
                return new Some<>(next.when);
            }
            expiries.removeFirst();
            entries.remove(next.key);
        }
        return new None<>();
    }

    /** Whether the task that deletes has to be told; asking takes it back. */
    boolean takeAlarm() {
        boolean taken = alarm;
        alarm = false;
        return taken;
    }

    void close() {
        closed = true;
        alarm = true;
        channels.close();
    }

    boolean isClosed() {
        return closed;
    }

    /** The entry of a key; one that has expired is deleted instead, if the task is late. */
    private @Nullable Entry live(Bytes key) {
        Entry entry = entries.get(key);
        if (entry == null || entry.expiresAt == null || entry.expiresAt.isAfter(Instant.now())) {
            return entry;
        }
        entries.remove(key);
        unschedule(key, entry);
        return null;
    }

    private void put(Bytes key, Entry entry) {
        Entry before = entries.put(key, entry);
        if (before != null) {
            unschedule(key, before);
        }
        if (entry.expiresAt != null) {
            Expiry expiry = new Expiry(entry.expiresAt, key);
            expiries.add(expiry);
            alarm |= expiries.getFirst().equals(expiry);
        }
    }

    private void unschedule(Bytes key, Entry entry) {
        if (entry.expiresAt != null) {
            expiries.remove(new Expiry(entry.expiresAt, key));
        }
    }

    /**
     * What a key has.
     *
     * @param expiresAt null is never
     */
    private record Entry(Bytes value, @Nullable Instant expiresAt) {}

    /**
     * That a key expires.
     *
     * @param when at this instant it is gone
     */
    private record Expiry(Instant when, Bytes key) implements Comparable<Expiry> {

        private static final Comparator<Expiry> ORDER =
                Comparator.comparing(Expiry::when).thenComparing(Expiry::key);

        @Override
        public int compareTo(Expiry other) {
            return ORDER.compare(this, other);
        }
    }
}
