/**
 * What the verbs and the prompt share: where things are, the course with its mistakes told, the
 * learner's answers, grading and running, and the exit codes.
 */
@NullMarked
package dev.asyncworkbook.cli.app;

import org.jspecify.annotations.NullMarked;
