package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.ProgramCompiler;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A grading that is done again where a machine under load may be to blame: where a run or the
 * compiler was ended by the clock on the wall, or a process was lost.
 */
public final class SecondLook {

    private static final Set<End> DOUBTFUL = EnumSet.of(End.TIME_LIMIT, End.CRASHED);

    private SecondLook() {}

    /** The report of the grading, or of the second one if the first one is in doubt. */
    public static GradeReport at(Supplier<GradeReport> grading) {
        GradeReport first = grading.get();
        return isDoubtful(first) ? grading.get() : first;
    }

    /** Whether the machine may be to blame for what a report says. */
    public static boolean isDoubtful(GradeReport report) {
        return report.verdict() == Verdict.INFRASTRUCTURE
                || report.problems().stream().anyMatch(ProgramCompiler::ranOutOfTime)
                || report.checks().stream()
                        .flatMap(check -> check.trace().stream())
                        .map(Trace::ending)
                        .anyMatch(ending -> DOUBTFUL.contains(ending.end()));
    }
}
