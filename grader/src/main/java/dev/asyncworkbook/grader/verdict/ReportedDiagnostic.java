package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Program;

import java.util.List;

/**
 * A diagnostic of the kernel with its place in the learner's source.
 *
 * @param code the stable code, such as {@code D001}
 * @param message what is wrong
 * @param line the learner's line, from 1, or 0 if unknown
 * @param column the first column of that line that is not blank, from 1, or 0
 * @param help what to do about it
 */
public record ReportedDiagnostic(String code, String message, int line, int column, String help) {

    /** All that the kernel said of a run of {@code program}. */
    public static List<ReportedDiagnostic> of(Trace trace, Program program) {
        List<String> lines = program.source().lines().toList();
        return trace.diagnostics().stream().map(diagnostic -> of(diagnostic, lines)).toList();
    }

    private static ReportedDiagnostic of(Diagnostic diagnostic, List<String> lines) {
        int line = diagnostic.line();
        int column = line >= 1 && line <= lines.size() ? firstColumn(lines.get(line - 1)) : 0;
        return new ReportedDiagnostic(
                diagnostic.code(), diagnostic.message(), line, column, diagnostic.help());
    }

    private static int firstColumn(String line) {
        return line.length() - line.stripLeading().length() + 1;
    }
}
