package dev.asyncworkbook.grader.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The letters by which a learner calls what is offered: a for the first, and so on. */
public final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /** The letter of the thing at this place, from 0; behind z comes aa. */
    public static String of(int index) {
        String last = String.valueOf((char) ('a' + index % ALPHABET));
        return index < ALPHABET ? last : of(index / ALPHABET - 1) + last;
    }

    /** The place that a letter stands for, from 0, or -1 if the word is none. */
    static int index(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        if (!letters.matches("[a-z]{1,2}")) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * ALPHABET + letters.charAt(i) - 'a' + 1;
        }
        return index - 1;
    }

    /** The words of an answer, whatever stands between them. */
    static List<String> words(String answer) {
        return Arrays.stream(answer.strip().split("[\\s,;]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
