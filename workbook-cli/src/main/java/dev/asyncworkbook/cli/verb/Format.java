package dev.asyncworkbook.cli.verb;

/** The forms in which a verb can report; in lower case, since people type them. */
@SuppressWarnings("NamingConvention")
enum Format {
    /** For people. */
    text,
    /** For scripts: one JSON object on standard output and nothing else there. */
    json
}
