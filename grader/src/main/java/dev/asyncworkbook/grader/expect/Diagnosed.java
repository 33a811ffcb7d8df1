package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.kernel.trace.Diagnostic;

import java.util.List;

/**
 * The clause {@code diagnostics}: what the kernel has to say of the run.
 *
 * @param none codes that must not be reported
 * @param some codes of which each must be reported
 */
record Diagnosed(List<String> none, List<String> some) implements Expectation {

    Diagnosed {
        none = List.copyOf(none);
        some = List.copyOf(some);
    }

    @Override
    public Outcome judge(Observation run) {
        List<Diagnostic> reported = run.trace().diagnostics();
        List<String> forbidden =
                reported.stream()
                        .filter(it -> none.contains(it.code()))
                        .map(Diagnosed::show)
                        .toList();
        if (!forbidden.isEmpty()) {
            return new Outcome.Fails("no " + String.join(", no ", none), lines(forbidden));
        }
        boolean complete = reported.stream().map(Diagnostic::code).toList().containsAll(some);
        return complete
                ? Outcome.HOLDS
                : new Outcome.Fails(
                        String.join(" and ", some) + " reported",
                        reported.isEmpty()
                                ? "nothing reported"
                                : lines(reported.stream().map(Diagnosed::show).toList()));
    }

    private static String show(Diagnostic diagnostic) {
        String line = diagnostic.line() > 0 ? " (line " + diagnostic.line() + ")" : "";
        return diagnostic.code() + line + ": " + diagnostic.message();
    }

    private static String lines(List<String> shown) {
        return Visible.lines(shown, 0);
    }

    @Override
    public boolean needsEvents() {
        return false;
    }
}
