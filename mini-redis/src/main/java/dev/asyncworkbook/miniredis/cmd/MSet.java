package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.List;

/**
 * {@code MSET key value [key value]...}: gives keys values, all at once.
 *
 * @param words a key, its value, the next key, and so on
 */
public record MSet(List<Bytes> words) implements Query {

    static MSet parse(Parse parse) {
        List<Bytes> words = parse.rest();
        if (words.size() % 2 != 0) {
            throw parse.wrongNumber();
        }
        return new MSet(words);
    }

    @Override
    public Frame apply(Db db) {
        db.change(store -> {
            for (int i = 0; i < words.size(); i += 2) {
                store.set(words.get(i), words.get(i + 1));
            }
        });
        return Frame.OK;
    }
}
