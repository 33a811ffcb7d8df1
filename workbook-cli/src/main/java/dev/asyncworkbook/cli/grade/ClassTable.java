package dev.asyncworkbook.cli.grade;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.batch.ClassSummary;
import dev.asyncworkbook.grader.batch.Graded;
import dev.asyncworkbook.grader.report.GithubAnnotations;
import dev.asyncworkbook.grader.verdict.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A class at a glance: a row for each student, and what was the matter with the workbook itself.
 *
 * <p>Every row begins with a bar, so that no name can pass for a command of GitHub's.
 */
final class ClassTable {

    private static final int NAME_COLUMNS = 28;

    private final Screen screen;

    ClassTable(Screen screen) {
        this.screen = screen;
    }

    List<String> lines(ClassSummary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(
                screen.ink()
                        .paint(
                                Ink.Mark.HEADING,
                                row("student", "pass", "fail", "error", "open", "points")));
        summary.students().forEach(student -> lines.add(row(student)));
        lines.add(screen.ink().paint(Ink.Mark.BOLD, row(total(summary))));
        lines.addAll(infrastructure(summary));
        return lines;
    }

    private static ClassSummary.Student total(ClassSummary summary) {
        int students = summary.students().size();
        String name = students == 1 ? "1 student" : students + " students";
        return new ClassSummary.Student(name, summary.graded());
    }

    private static String row(ClassSummary.Student student) {
        return row(
                student.name(),
                number(student.count(Verdict.PASS)),
                number(student.count(Verdict.FAIL)),
                number(student.count(Verdict.ERROR)),
                number(student.count(Verdict.INCONCLUSIVE) + student.count(Verdict.INFRASTRUCTURE)),
                points(student.points()));
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder("| ");
        row.append(Columns.fit(GithubAnnotations.harmless(name), NAME_COLUMNS));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, " | %6s", cell));
        }
        return row.append(" |").toString();
    }

    /** To the hundredth, without zeros that say nothing. */
    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points).replaceFirst("\\.?0+$", "");
    }

    private static String number(int count) {
        return count == 0 ? "-" : Integer.toString(count);
    }

    /** Named one by one: they are nobody's mistake but ours, and somebody has to look. */
    private static List<String> infrastructure(ClassSummary summary) {
        List<String> lines = new ArrayList<>();
        for (Graded graded : summary.graded()) {
            if (graded.verdict() == Verdict.INFRASTRUCTURE) {
                lines.add(
                        "| not graded, and not the student's fault: "
                                + GithubAnnotations.harmless(
                                        graded.submission().student()
                                                + " "
                                                + graded.submission().shownPath()
                                                + ": "
                                                + graded.note()));
            }
        }
        return lines;
    }
}
