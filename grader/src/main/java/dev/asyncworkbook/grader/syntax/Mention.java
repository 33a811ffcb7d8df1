package dev.asyncworkbook.grader.syntax;

/**
 * One thing that a source text mentions.
 *
 * @param what what kind of thing
 * @param name its name, with what stands before it and a dot: {@code Thread.sleep}
 * @param line where, from 1
 */
record Mention(What what, String name, int line) {

    /** What can be mentioned. */
    enum What {
        /** A call of a method. */
        CALL,
        /** A name, outside of imports. */
        NAME,
        /** An import. */
        IMPORT,
        /** A form of the language. */
        CONSTRUCT
    }
}
