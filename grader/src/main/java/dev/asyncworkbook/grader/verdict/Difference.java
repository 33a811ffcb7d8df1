package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.expect.Visible;

import java.util.List;

/** Where what was printed first differs from what was foreseen, in words. */
final class Difference {

    private Difference() {}

    /** The sentence for two lists of lines that differ. */
    static String words(List<String> printed, List<String> foreseen) {
        int same = 0;
        while (same < printed.size()
                && same < foreseen.size()
                && printed.get(same).equals(foreseen.get(same))) {
            same++;
        }
        if (same == printed.size()) {
            return "After %s it prints nothing more, where you expected %s."
                    .formatted(lineCount(same), Visible.quote(foreseen.get(same)));
        }
        String comes = Visible.quote(printed.get(same));
        if (same == foreseen.size()) {
            return "After %s it also prints %s.".formatted(lineCount(same), comes);
        }
        return "Line %d is %s, where you expected %s."
                .formatted(same + 1, comes, Visible.quote(foreseen.get(same)));
    }

    private static String lineCount(int lines) {
        return switch (lines) {
            case 0 -> "no line at all";
            case 1 -> "1 line";
            default -> lines + " lines";
        };
    }
}
