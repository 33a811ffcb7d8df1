package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.time.temporal.ChronoUnit;

/**
 * {@code SET key value [NX | XX] [GET] [EX seconds | PX milliseconds | KEEPTTL]}: gives a key a
 * value. {@code SETNX}, {@code SETEX}, {@code PSETEX} and {@code GETSET} are older spellings.
 *
 * @param key the key
 * @param value the value
 * @param lifetime until when the value stays
 * @param condition when to do it
 * @param answer what to answer
 */
public record Set(Bytes key, Bytes value, Lifetime lifetime, Condition condition, Answer answer)
        implements Query {

    /** When to do it. */
    enum Condition {
        ALWAYS,
        IF_ABSENT,
        IF_PRESENT
    }

    /** What to answer. */
    enum Answer {
        /** OK, or null if it was not done. */
        OK,
        /** 1, or 0 if it was not done. */
        FLAG,
        /** The value before, or null. */
        BEFORE
    }

    static Set parse(Parse parse) {
        Bytes key = parse.nextBytes();
        Bytes value = parse.nextBytes();
        Lifetime lifetime = Lifetime.FOREVER;
        Condition condition = Condition.ALWAYS;
        Answer answer = Answer.OK;
        while (parse.hasNext()) {
            String option = parse.nextKeyword();
            if (Lifetime.isOption(option) && lifetime.equals(Lifetime.FOREVER)) {
                lifetime = Lifetime.parse(option, parse);
            } else if (option.equals("NX") && condition == Condition.ALWAYS) {
                condition = Condition.IF_ABSENT;
            } else if (option.equals("XX") && condition == Condition.ALWAYS) {
                condition = Condition.IF_PRESENT;
            } else if (option.equals("GET")) {
                answer = Answer.BEFORE;
            } else {
                throw CommandError.syntax();
            }
        }
        return new Set(key, value, lifetime, condition, answer);
    }

    static Set parseSetnx(Parse parse) {
        return new Set(
                parse.nextBytes(),
                parse.nextBytes(),
                Lifetime.FOREVER,
                Condition.IF_ABSENT,
                Answer.FLAG);
    }

    static Set parseSetex(Parse parse, ChronoUnit unit) {
        Bytes key = parse.nextBytes();
        Lifetime lifetime = Lifetime.parse(unit, parse);
        return new Set(key, parse.nextBytes(), lifetime, Condition.ALWAYS, Answer.OK);
    }

    static Set parseGetset(Parse parse) {
        return new Set(
                parse.nextBytes(),
                parse.nextBytes(),
                Lifetime.FOREVER,
                Condition.ALWAYS,
                Answer.BEFORE);
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store -> {
            Option<Bytes> before = store.get(key);
            boolean done = isWanted(before instanceof Some);
            if (done) {
                lifetime.set(store, key, value);
            }
            return switch (answer) {
                case OK -> done ? Frame.OK : Frame.NULL;
                case FLAG -> Frame.flag(done);
                case BEFORE -> Values.frame(before);
            };
        });
    }

    private boolean isWanted(boolean present) {
        return switch (condition) {
            case ALWAYS -> true;
            case IF_ABSENT -> !present;
            case IF_PRESENT -> present;
        };
    }
}
