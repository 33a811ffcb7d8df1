package dev.asyncworkbook.runner;

/**
 * A snippet that is part of a session.
 *
 * @param id the number under which it is listed
 * @param kind what it is
 * @param source what was typed
 */
public record SessionSnippet(String id, Kind kind, String source) {

    /** What a snippet can be. */
    public enum Kind {
        IMPORT,
        TYPE,
        METHOD,
        VARIABLE,
        EXPRESSION,
        STATEMENT
    }
}
