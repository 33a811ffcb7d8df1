package dev.asyncworkbook.runner;

/** Whether a text typed at the prompt can be evaluated as it stands. */
public enum Completeness {
    /** It can, or it never will: evaluating it gives the errors. */
    COMPLETE,
    /** More lines are expected. */
    INCOMPLETE,
    /** There is nothing in it but space and comments. */
    EMPTY
}
