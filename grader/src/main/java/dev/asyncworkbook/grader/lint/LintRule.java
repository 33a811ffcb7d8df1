package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.util.List;

/** Something that every manifest of a course should keep to. */
interface LintRule {

    /** What one manifest does not keep to; the course's own manifest is asked about as well. */
    List<Finding> check(Chapter chapter, LintedCourse course);
}
