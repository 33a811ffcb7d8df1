package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Prelude;

import java.util.regex.Pattern;

/**
 * A learner's text with the prelude in front of it, on the learner's own first line.
 *
 * <p>Knows the way back from an offset in what javac saw to a line and a column of what the learner
 * wrote.
 */
final class LearnerSource {

    /** What may stand before a declaration: comments, space and annotations. */
    private static final String BEFORE =
            "(?:\\s|//[^\\n\\r]*+|/\\*(?s:.*?)\\*/|@\\w[\\w.]*+(?:\\([^)]*+\\))?+)*+";

    private static final Pattern PACKAGE =
            Pattern.compile(BEFORE + "package\\b.*+", Pattern.DOTALL);

    private static final Pattern MODULE =
            Pattern.compile(
                    BEFORE + "(?:open\\s+)?module\\s+\\w[\\w.]*+\\s*\\{.*+", Pattern.DOTALL);

    private static final String PRELUDE = Prelude.declarations();

    private final String text;

    LearnerSource(String text) {
        this.text = text;
    }

    /** What javac is given. */
    String forCompiler() {
        return PRELUDE + text;
    }

    boolean declaresPackage() {
        return PACKAGE.matcher(text).matches();
    }

    boolean declaresModule() {
        return MODULE.matcher(text).matches();
    }

    /** A problem at an offset of {@link #forCompiler()}. */
    SourceProblem problemAt(long offset, String message, String help) {
        int end = Math.clamp(offset - PRELUDE.length(), 0, text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (endsLine(i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceProblem(message, line, end - lineStart + 1, help);
    }

    private boolean endsLine(int index) {
        char c = text.charAt(index);
        boolean inCrLf = index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return c == '\n' || (c == '\r' && !inCrLf);
    }
}
