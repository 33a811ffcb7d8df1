package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code APPEND key value}: puts bytes behind the value of a key; answers how many it has then.
 *
 * @param key the key
 * @param more the bytes
 */
public record Append(Bytes key, Bytes more) implements Query {

    /** As in Redis. */
    private static final long LONGEST = 512L << 20;

    static Append parse(Parse parse) {
        return new Append(parse.nextBytes(), parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store -> {
            Bytes before = store.get(key) instanceof Some<Bytes>(Bytes value) ? value : Bytes.EMPTY;
            if ((long) before.length() + more.length() > LONGEST) {
                throw new CommandError(
                        "ERR string exceeds maximum allowed size (proto-max-bulk-len)");
            }
            Bytes after = before.plus(more);
            store.replace(key, after);
            return new Frame.Integer(after.length());
        });
    }
}
