package dev.asyncworkbook.grader.course;

/** One thing to read or to do within a lesson. */
public sealed interface Step permits TextStep, Demo, GradedStep {

    /** Its stable name, unique in its lesson. */
    String id();

    /** What a reader calls it. */
    String title();

    /** The word by which lessons call its kind. */
    String kind();
}
