package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * {@code TTL key} and {@code PTTL key}: how many seconds or milliseconds a key still lives; -1 if
 * it does not expire, -2 if there is no such key.
 *
 * @param key the key
 * @param unit what to count
 */
public record Ttl(Bytes key, ChronoUnit unit) implements Query {

    private static final int FOREVER = -1;
    private static final int ABSENT = -2;

    static Ttl parse(Parse parse, ChronoUnit unit) {
        return new Ttl(parse.nextBytes(), unit);
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store -> {
            if (store.timeToLive(key) instanceof Some<Duration>(Duration left)) {
                return new Frame.Integer(rounded(left));
            }
            return new Frame.Integer(store.contains(key) ? FOREVER : ABSENT);
        });
    }

    /** As in Redis: milliseconds that are begun count, seconds are rounded to the nearest. */
    private long rounded(Duration left) {
        long millis = Math.ceilDiv(left.toNanos(), 1_000_000);
        return unit == ChronoUnit.MILLIS ? millis : (millis + 500) / 1000;
    }
}
