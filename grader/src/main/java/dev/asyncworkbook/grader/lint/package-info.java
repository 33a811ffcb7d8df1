/**
 * What can be said of a course without running it: {@code CourseLint} asks every {@code LintRule}
 * about every manifest, and tells all that they find at once.
 */
@NullMarked
package dev.asyncworkbook.grader.lint;

import org.jspecify.annotations.NullMarked;
