package dev.asyncworkbook.grader.finding;

import dev.asyncworkbook.grader.course.LessonProblem;

import java.nio.file.Path;
import java.util.Locale;

/**
 * One thing in a course that its author should change.
 *
 * @param severity how bad it is
 * @param rule the rule that found it, in a word or two with hyphens
 * @param spot where
 * @param message what is wrong, and what to do
 */
public record Finding(Severity severity, String rule, Spot spot, String message) {

    /** The rule of all that the reader of manifests reports. */
    public static final String FORMAT = "format";

    /** The rule of files that need a newer workbook. */
    public static final String NEWER = "newer-format";

    /** The rule of what went wrong with the workbook, and says nothing about the course. */
    public static final String INFRASTRUCTURE = "infrastructure";

    /** How bad a finding is. */
    public enum Severity {
        /** The course is wrong. */
        ERROR,
        /** The course works; it could be better. */
        WARNING;

        /** The name by which reports speak of it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place in a file.
     *
     * @param file the manifest, or the file with the text or code
     * @param line from 1, or 0 for the whole file
     * @param column from 1, or 0
     * @param pointer the JSON pointer within a manifest; may be empty
     */
    public record Spot(Path file, int line, int column, String pointer) {

        /** A whole file. */
        public static Spot of(Path file) {
            return new Spot(file, 0, 0, "");
        }

        /** The place on one line: {@code lesson.json:12:7 (/steps/0)}. */
        @Override
        public String toString() {
            String place = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
            return file + place + (pointer.isEmpty() ? "" : " (" + pointer + ")");
        }
    }

    /** An error. */
    public static Finding error(String rule, Spot spot, String message) {
        return new Finding(Severity.ERROR, rule, spot, message);
    }

    /** A warning. */
    public static Finding warning(String rule, Spot spot, String message) {
        return new Finding(Severity.WARNING, rule, spot, message);
    }

    /** What the reader of manifests reported. */
    public static Finding of(LessonProblem problem) {
        boolean newer = problem.kind() == LessonProblem.Kind.NEEDS_NEWER;
        Spot spot = new Spot(problem.file(), problem.line(), problem.column(), problem.pointer());
        return error(newer ? NEWER : FORMAT, spot, problem.message());
    }

    /** Whether the course is wrong. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The finding on one line. */
    @Override
    public String toString() {
        return spot + ": " + message + " [" + rule + "]";
    }
}
