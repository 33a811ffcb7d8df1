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

    /** Those of the known words that differ in one or two letters, the nearest first. */
    public static List<String> misspelled(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= 2)
                .sorted(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .toList();
    }

    private static boolean isNear(String wanted, String candidate) {
        boolean part = wanted.length() >= 3 && candidate.contains(wanted);
        return part || distance(wanted, candidate) <= Math.max(1, candidate.length() / 3);
    }

    /**
     * The number of letters to insert, delete, replace or swap to get from one word to the other.
     */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, i, j, cost);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(String from, String to, int i, int j, int[][] cost) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
