package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * {@code EXPIRE key seconds} and {@code PEXPIRE key milliseconds}: lets a key expire; answers 1, or
 * 0 if there is no such key. A time that is not positive deletes it at once.
 *
 * @param key the key
 * @param timeToLive how long it still lives
 */
public record Expire(Bytes key, Duration timeToLive) implements Query {

    static Expire parse(Parse parse, ChronoUnit unit) {
        Bytes key = parse.nextBytes();
        return new Expire(key, Lifetime.duration(parse.nextNumber(), unit, parse.name()));
    }

    @Override
    public Frame apply(Db db) {
        return Frame.flag(db.use(store -> store.expire(key, timeToLive)));
    }
}
