package dev.asyncworkbook.grader.course;

import java.nio.file.Path;

/**
 * One mistake in a course's files.
 *
 * @param file the manifest
 * @param line from 1, or 0 if the file could not be read at all
 * @param column from 1, or 0
 * @param pointer the JSON pointer of the value; empty for the whole document
 * @param message what is wrong, what was expected, and what to do
 * @param kind whether the file is wrong or this program too old for it
 */
public record LessonProblem(
        Path file, int line, int column, String pointer, String message, Kind kind) {

    /** What has to change. */
    public enum Kind {
        /** The file. */
        INVALID,
        /** This program: the file is written in a newer format. */
        NEEDS_NEWER
    }

    /** The problem on one line: {@code lesson.json:12:7 (/steps/0): message}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        String where = pointer.isEmpty() ? "" : " (" + pointer + ")";
        return file + place + where + ": " + message;
    }
}
