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
                Endings.lines(outcome.ending(), "", ink, screen.width() - 2)
                        .forEach(line -> lines.add("  " + line));
            }
            lines.add("  replay: " + ReplayToken.of(program, outcome.schedule()));
            lines.add("");
        }
        lines.add(count(outcomes.size(), "outcome") + "; " + schedules(coverage) + ".");
        if (!coverage.trouble().isEmpty()) {
            lines.addAll(Paragraph.wrap(Columns.harmless(coverage.trouble()), screen.width()));
        }
        return lines;
    }

    private static String schedules(Coverage coverage) {
        int explored = coverage.explored();
        String run = count(explored, "schedule");
        return switch (coverage.proof()) {
            case EXHAUSTIVE -> explored == 1 ? "the only schedule" : all(coverage, run);
            case BOUNDED ->
                    run
                            + " run, among them all with up to "
                            + count(coverage.bound(), "preemption")
                            + ": not a proof";
            case SAMPLED -> run + " run, " + coverage.sampled() + " of them at random: not a proof";
            case INCONCLUSIVE -> run + " run, and there may be more: not a proof";
        };
    }

    private static String all(Coverage coverage, String run) {
        return coverage.fair() ? "all " + run + " that let no task starve" : "all " + run;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
