package dev.asyncworkbook.grader.manuscript;

import dev.asyncworkbook.grader.finding.Finding.Spot;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One text or piece of code of a course.
 *
 * @param kind what it is
 * @param form how it is written
 * @param key the key under which the manifest has it
 * @param step the id of its step; empty outside of steps
 * @param pointer where the manifest has it
 * @param lines what it says
 */
public record Passage(
        Kind kind, Form form, String key, String step, String pointer, List<Line> lines) {

    /** What a passage is. */
    public enum Kind {
        /** Markdown. */
        TEXT,
        /** A program. */
        CODE
    }

    /** How a passage is written. */
    public enum Form {
        /** As one string, which is wrapped when it is shown. */
        STRING,
        /** As an array of lines. */
        LINES,
        /** In a file of its own. */
        FILE
    }

    /**
     * A line.
     *
     * @param text without its end
     * @param spot where it stands
     */
    public record Line(String text, Spot spot) {}

    /** Copies the lines. */
    public Passage {
        lines = List.copyOf(lines);
    }

    /** The whole text. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Where it begins. */
    public Spot spot() {
        return lines.getFirst().spot();
    }

    /** Where this line stands, counted from 0; the last one if there are fewer. */
    public Spot spotOfLine(int index) {
        return lines.get(Math.clamp(index, 0, lines.size() - 1)).spot();
    }
}
