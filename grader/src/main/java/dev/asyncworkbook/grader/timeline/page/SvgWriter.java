package dev.asyncworkbook.grader.timeline.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements of SVG, with everything in them escaped. */
final class SvgWriter {

    private final StringBuilder svg = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; the attributes are names and values in turn. */
    SvgWriter begin(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ').append(attributes[i]).append("=\"");
            svg.append(Markup.escape(String.valueOf(attributes[i + 1]))).append('"');
        }
        svg.append('>');
        open.push(name);
        return this;
    }

    /** Adds text to the element that was begun last. */
    SvgWriter text(String text) {
        svg.append(Markup.escape(text));
        return this;
    }

    /** Ends the element that was begun last. */
    SvgWriter end() {
        svg.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Begins a new line between elements. */
    SvgWriter line() {
        svg.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
