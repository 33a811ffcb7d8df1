package dev.asyncworkbook.miniredis.client;

import dev.asyncworkbook.miniredis.frame.Bytes;

import java.util.ArrayList;
import java.util.List;

/** The words of a command. */
final class Words {

    private Words() {}

    /** Words that are texts, bytes, or arrays of texts. */
    static List<Bytes> of(Object... words) {
        List<Bytes> made = new ArrayList<>();
        for (Object word : words) {
            switch (word) {
                case byte[] bytes -> made.add(Bytes.wrap(bytes));
                case String[] texts -> made.addAll(of((Object[]) texts));
                default -> made.add(Bytes.of(word.toString()));
            }
        }
        return made;
    }
}
