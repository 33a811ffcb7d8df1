/**
 * What the grader has found out, as JSON for scripts: the stable fields that the command line
 * promises.
 */
@NullMarked
package dev.asyncworkbook.grader.report;

import org.jspecify.annotations.NullMarked;
