package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.frame.Bytes;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whole numbers as Redis reads them: digits, perhaps a minus sign, and nothing else. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,18}");
    private static final int LONGEST = 20;

    private Numbers() {}

    static long parse(Bytes word) {
        if (word.length() > LONGEST) {
            throw CommandError.notAnInteger();
        }
        String text = new String(word.array(), StandardCharsets.ISO_8859_1);
        if (!NUMBER.matcher(text).matches()) {
            throw CommandError.notAnInteger();
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw CommandError.notAnInteger();
        }
    }
}
