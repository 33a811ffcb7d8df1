package dev.asyncworkbook.grader.report;

import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;
import java.util.List;

/** The reports that scripts read: each one JSON object, with {@code formatVersion} 1. */
public final class JsonReports {

    private JsonReports() {}

    /** The report of {@code check}. */
    public static String check(GradeReport report) {
        throw new UnsupportedOperationException(report.exercise());
    }

    /** The report of {@code run}. */
    public static String run(Program program, Trace trace) {
        throw new UnsupportedOperationException(program.name() + trace.ending());
    }

    /**
     * The report of {@code run} for a program that does not compile; it ends {@code not-compiled}.
     */
    public static String notCompiled(List<SourceProblem> problems) {
        throw new UnsupportedOperationException(problems.toString());
    }
}
