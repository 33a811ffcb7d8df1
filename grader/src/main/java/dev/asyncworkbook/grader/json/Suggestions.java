package dev.asyncworkbook.grader.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What someone may have meant by a word that nobody knows. */
public final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {}

    /** Those of the known words that are near to {@code word}, the nearest first, at most three. */
    public static List<String> closest(String word, List<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> isNear(wanted, candidate.toLowerCase(Locale.ROOT)))
                .sorted(
                        Comparator.comparingInt(
                                candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    /**
     * The words of {@link #closest} as {@code Did you mean "x"?} with a blank before it, or
     * nothing.
     */
    public static String didYouMean(String word, List<String> known) {
        List<String> near = closest(word, known);
        return near.isEmpty() ? "" : " Did you mean \"" + String.join("\" or \"", near) + "\"?";
    }

    private static boolean isNear(String wanted, String candidate) {
        boolean part = wanted.length() >= 3 && candidate.contains(wanted);
        return part || distance(wanted, candidate) <= Math.max(1, candidate.length() * 2 / 5);
    }

    /**
     * The number of insertions, deletions and replacements that lead from one word to the other.
     */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
