package dev.asyncworkbook.grader.expect;

/** What must be true of one run. */
public interface Expectation {}
