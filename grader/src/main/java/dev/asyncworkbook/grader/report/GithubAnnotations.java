package dev.asyncworkbook.grader.report;

import dev.asyncworkbook.grader.timeline.Legible;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Notes on lines of files, as GitHub Actions reads them on standard output.
 *
 * <p>GitHub shows no more than ten of a level for each step of a job; what is beyond is counted.
 */
public final class GithubAnnotations {

    private static final int MOST_OF_A_LEVEL = 10;

    /** How bad it is. */
    public enum Level {
        ERROR,
        WARNING,
        NOTICE
    }

    /**
     * One note.
     *
     * @param level how bad it is
     * @param file from the root of the repository
     * @param line from 1, or 0 if it is about the whole file
     * @param column from 1, or 0
     * @param title what it is about
     * @param message what to know
     */
    public record Annotation(
            Level level, String file, int line, int column, String title, String message) {}

    private GithubAnnotations() {}

    /**
     * The lines to print.
     *
     * @param where the others can be read, for the line that counts them
     */
    public static List<String> lines(List<Annotation> annotations, String where) {
        List<String> lines = new ArrayList<>();
        int left = 0;
        for (Level level : Level.values()) {
            List<Annotation> ofLevel =
                    annotations.stream().filter(each -> each.level() == level).toList();
            ofLevel.stream().limit(MOST_OF_A_LEVEL).forEach(each -> lines.add(line(each)));
            left += Math.max(0, ofLevel.size() - MOST_OF_A_LEVEL);
        }
        if (left > 0) {
            lines.add("... and " + left + " more: " + harmless(where));
        }
        return lines;
    }

    /** A file as seen from the root of the repository, with slashes, where it lies below. */
    public static String from(Path root, Path file) {
        Path base = root.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path seen = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return seen.toString().replace('\\', '/');
    }

    private static String line(Annotation note) {
        StringBuilder line = new StringBuilder("::");
        line.append(note.level().name().toLowerCase(Locale.ROOT));
        line.append(" file=").append(property(note.file()));
        if (note.line() > 0) {
            line.append(",line=").append(note.line());
        }
        if (note.column() > 0) {
            line.append(",col=").append(note.column());
        }
        line.append(",title=").append(property(note.title()));
        return line.append("::").append(data(note.message())).toString();
    }

    /** A text that GitHub takes for no command of its own, wherever in a line it stands. */
    public static String harmless(String text) {
        return Legible.text(text).replace("::", ": :").replace("##[", "## [");
    }

    private static String data(String text) {
        String lines = String.join("\n", text.lines().map(Legible::text).toList());
        return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
