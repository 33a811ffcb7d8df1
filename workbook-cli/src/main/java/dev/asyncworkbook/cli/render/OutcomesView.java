package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.verdict.Outcome;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ReplayToken;

import java.util.ArrayList;
import java.util.List;

/** The outcomes of a program, each with its output, its end and how to see it again. */
public final class OutcomesView {

    private OutcomesView() {}

    /** The lines. */
    public static List<String> lines(
            Program program, Coverage coverage, List<Outcome> outcomes, Screen screen) {
        Ink ink = screen.ink();
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Outcome outcome : outcomes) {
            number++;
            String title =
                    "outcome " + number + ", of " + count(outcome.schedules(), "schedule") + ":";
            lines.add(ink.paint(Ink.Mark.BOLD, title));
            outcome.output().forEach(line -> lines.add("  " + Columns.harmless(line)));
            if (outcome.output().isEmpty()) {
                lines.add("  " + ink.paint(Ink.Mark.FAINT, "(prints nothing)"));
            }
            if (outcome.ending().end() != End.COMPLETE) {
                Endings.lines(outcome.ending(), 0, ink, screen.width() - 2)
                        .forEach(line -> lines.add("  " + line));
            }
            lines.add("  replay: " + ReplayToken.of(program, outcome.schedule()));
            lines.add("");
        }
        lines.add(count(outcomes.size(), "outcome") + "; " + schedules(coverage) + ".");
        return lines;
    }

    private static String schedules(Coverage coverage) {
        String explored = count(coverage.explored(), "schedule");
        if (!coverage.complete()) {
            return explored + " run, and there are more: not a proof";
        }
        return coverage.explored() == 1 ? "the only schedule" : "all " + explored;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
