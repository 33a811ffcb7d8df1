package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code INCR key}, {@code DECR key}, {@code INCRBY key number} and {@code DECRBY key number}: adds
 * to the value of a key, which must be a number and counts as 0 if there is none.
 *
 * @param key the key
 * @param by what to add
 */
public record Incr(Bytes key, long by) implements Query {

    static Incr parse(Parse parse, int by) {
        return new Incr(parse.nextBytes(), by);
    }

    static Incr parseBy(Parse parse, int sign) {
        Bytes key = parse.nextBytes();
        long number = parse.nextNumber();
        if (sign < 0 && number == Long.MIN_VALUE) {
            throw new CommandError("ERR decrement would overflow");
        }
        return new Incr(key, sign * number);
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store -> {
            long sum =
                    plus(
                            store.get(key) instanceof Some<Bytes>(Bytes value)
                                    ? Numbers.parse(value)
                                    : 0);
            store.replace(key, Bytes.of(Long.toString(sum)));
            return new Frame.Integer(sum);
        });
    }

    private long plus(long number) {
        try {
            return Math.addExact(number, by);
        } catch (ArithmeticException e) {
            throw new CommandError("ERR increment or decrement would overflow");
        }
    }
}
