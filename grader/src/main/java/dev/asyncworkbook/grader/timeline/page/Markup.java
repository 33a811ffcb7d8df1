package dev.asyncworkbook.grader.timeline.page;

import dev.asyncworkbook.grader.timeline.Harmless;

/** Text made fit for HTML and SVG, as content and between quotation marks. */
final class Markup {

    private Markup() {}

    /** The text, readable and escaped. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        Harmless.text(text)
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\'' -> escaped.append("&#39;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /** Likewise for each of its lines, which stay lines. */
    static String escapeLines(String text) {
        return String.join("\n", text.lines().map(Markup::escape).toList());
    }
}
