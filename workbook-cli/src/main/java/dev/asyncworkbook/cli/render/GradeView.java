package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.verdict.CheckResult;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Recognized;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report of a grading, for a person: the verdict first, then what to do about it. */
public final class GradeView {

    private static final int PICTURE_ROWS = 24;

    private final Screen screen;
    private final String traceCommand;
    private final List<String> lines = new ArrayList<>();

    private GradeView(Screen screen, String traceCommand) {
        this.screen = screen;
        this.traceCommand = traceCommand;
    }

    /**
     * The report.
     *
     * @param traceCommand what to type before a replay token to see that run again; empty if there
     *     is nothing to type
     */
    public static List<String> lines(GradeReport report, Screen screen, String traceCommand) {
        GradeView view = new GradeView(screen, traceCommand);
        view.verdict(report);
        view.praise(report);
        view.notCompiled(report);
        view.checks(report);
        view.diagnostics(report);
        view.output(report);
        return view.lines;
    }

    private void verdict(GradeReport report) {
        String word = report.verdict().label().toUpperCase(Locale.ROOT);
        Paragraph paragraph = new Paragraph();
        paragraph.addWhole(word, mark(report.verdict()));
        paragraph.add("  " + report.exercise(), Ink.Mark.BOLD);
        if (!report.note().isEmpty()) {
            paragraph.add("  (" + report.note() + ")", Ink.Mark.PLAIN);
        }
        lines.addAll(paragraph.lines(screen.ink(), screen.width()));
    }

    private static Ink.Mark mark(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Ink.Mark.GOOD;
            case FAIL, ERROR -> Ink.Mark.BAD;
            case INCONCLUSIVE, INFRASTRUCTURE -> Ink.Mark.DOUBTFUL;
        };
    }

    /** What there is to say about that which is right: an option of a choice has its reason. */
    private void praise(GradeReport report) {
        for (CheckResult check : report.checks()) {
            if (check.status() == CheckResult.Status.PASS && !check.message().isEmpty()) {
                lines.add("");
                lines.addAll(Markdown.render(check.message(), screen.ink(), screen.width()));
            }
        }
    }

    private void notCompiled(GradeReport report) {
        if (!report.problems().isEmpty()) {
            lines.add("");
            lines.addAll(notes(report).problems(report.problems()));
            lines.removeLast();
        }
    }

    private SourceNotes notes(GradeReport report) {
        return new SourceNotes(report.answer(), screen.ink(), screen.width());
    }

    private void checks(GradeReport report) {
        List<CheckResult> open =
                report.checks().stream().filter(each -> isToldAtLength(each.status())).toList();
        Optional<Trace> shown = Optional.empty();
        for (CheckResult check : open) {
            lines.add("");
            headline(check);
            body(check);
            if (check.id().equals(open.getFirst().id())) {
                report.recognized().ifPresent(this::recognized);
            }
            if (check.trace().isPresent() && !check.trace().equals(shown)) {
                shown = check.trace();
                picture(check, shown.get());
            }
        }
        skipped(report);
    }

    private static boolean isToldAtLength(CheckResult.Status status) {
        return status == CheckResult.Status.FAIL || status == CheckResult.Status.INCONCLUSIVE;
    }

    private void headline(CheckResult check) {
        boolean failed = check.status() == CheckResult.Status.FAIL;
        Paragraph paragraph = new Paragraph();
        if (check.standing().informative()) {
            paragraph.addWhole("note:", Ink.Mark.DOUBTFUL);
        } else {
            paragraph.addWhole(
                    failed ? "failed:" : "undecided:", failed ? Ink.Mark.BAD : Ink.Mark.DOUBTFUL);
        }
        paragraph.add(" " + Columns.harmless(Paragraph.flowing(check.message())), Ink.Mark.BOLD);
        check.varied().ifPresent(it -> paragraph.add(" (with " + it.words() + ")", Ink.Mark.BOLD));
        paragraph.add(" [" + check.id() + "]", Ink.Mark.FAINT);
        lines.addAll(paragraph.lines(screen.ink(), screen.width()));
    }

    private void body(CheckResult check) {
        field("expected", check.expected());
        field("actual", check.actual());
        field("because", String.join("\n", check.past()));
        String help = Paragraph.flowing(check.help());
        lines.addAll(SourceNotes.help(help, screen.ink(), screen.width()));
    }

    /** A mistake that the lesson knows, and what it has to say about it. */
    private void recognized(Recognized mistake) {
        String known = "known mistake: " + Columns.harmless(mistake.name());
        for (String line : Paragraph.wrap(known, screen.width() - 2)) {
            lines.add("  " + line);
        }
        for (String text : Columns.harmlessLines(Paragraph.flowing(mistake.message()))) {
            Paragraph.wrap(text, screen.width() - 4).forEach(line -> lines.add("    " + line));
        }
    }

    private void field(String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        String first = "  " + "%-10s".formatted(label + ":");
        String rest = " ".repeat(first.length());
        boolean begun = false;
        for (String line : Columns.harmlessLines(text)) {
            for (String part : Paragraph.wrap(line, screen.width() - first.length())) {
                lines.add((begun ? rest : first) + part);
                begun = true;
            }
        }
    }

    private void picture(CheckResult check, Trace trace) {
        lines.add("");
        lines.addAll(TracePicture.lines(trace, screen, PICTURE_ROWS));
        if (!traceCommand.isEmpty()) {
            check.replay().ifPresent(token -> lines.add(again(check) + traceCommand + token));
        }
    }

    /** A token of an answer with other data is one of the answer in which they are written. */
    private static String again(CheckResult check) {
        return check.varied()
                .map(it -> "Write " + it.words() + " and see it again: ")
                .orElse("See it again: ");
    }

    private void skipped(GradeReport report) {
        List<String> names =
                report.checks().stream()
                        .filter(each -> each.status() == CheckResult.Status.SKIPPED)
                        .map(CheckResult::id)
                        .toList();
        if (!names.isEmpty()) {
            lines.add("");
            String sentence = "not looked at before that is right: " + String.join(", ", names);
            lines.addAll(Paragraph.wrap(sentence, screen.width()));
        }
    }

    private void diagnostics(GradeReport report) {
        if (!report.diagnostics().isEmpty()) {
            lines.add("");
            lines.addAll(notes(report).diagnostics(report.diagnostics()));
            lines.removeLast();
        }
    }

    /** Whether what is shown to be wrong is seen when the program is simply run. */
    private static boolean failsOnThePlainRun(GradeReport report) {
        return report.checks().stream()
                .flatMap(check -> check.replay().stream())
                .allMatch(token -> token.endsWith("--"));
    }

    /** What an answer that failed printed; one that passed was only asked for its verdict. */
    private void output(GradeReport report) {
        if (report.verdict() != Verdict.FAIL || report.output().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(failsOnThePlainRun(report) ? "It printed:" : "The plain run printed:");
        int shown = Math.min(PICTURE_ROWS, report.output().size());
        for (String line : report.output().subList(0, shown)) {
            lines.add("    " + Columns.cut(Columns.harmless(line), screen.width() - 4));
        }
        int more = report.output().size() - shown;
        if (more > 0) {
            lines.add("    ... and " + more + " more");
        }
    }
}
