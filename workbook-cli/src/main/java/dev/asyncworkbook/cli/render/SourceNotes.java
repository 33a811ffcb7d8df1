package dev.asyncworkbook.cli.render;

import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a program, each thing with its source line and a caret, as Rust's compiler
 * shows it.
 */
public final class SourceNotes {

    private static final int TAB = 4;

    private final Program program;
    private final List<String> source;
    private final Ink ink;
    private final int width;

    /** For notes on this program. */
    public SourceNotes(Program program, Ink ink, int width) {
        this.program = program;
        this.source = program.source().lines().toList();
        this.ink = ink;
        this.width = width;
    }

    /** Why it does not compile. */
    public List<String> problems(List<SourceProblem> problems) {
        List<String> lines = new ArrayList<>();
        for (SourceProblem problem : problems) {
            lines.addAll(headline("error", problem.message()));
            lines.addAll(excerpt(problem.line(), problem.column(), false));
            lines.addAll(help(problem.help(), ink, width));
            lines.add("");
        }
        return lines;
    }

    /** What the kernel says of a run. */
    public List<String> diagnostics(List<ReportedDiagnostic> diagnostics) {
        List<String> lines = new ArrayList<>();
        for (ReportedDiagnostic diagnostic : diagnostics) {
            lines.addAll(headline(diagnostic.code(), diagnostic.message()));
            lines.addAll(excerpt(diagnostic.line(), diagnostic.column(), true));
            lines.addAll(help(diagnostic.help(), ink, width));
            lines.add("");
        }
        return lines;
    }

    /** A place and the line there; nothing if the line is unknown. */
    public List<String> excerpt(int line, int column, boolean wholeLine) {
        if (line < 1) {
            return List.of();
        }
        String number = String.valueOf(line);
        String margin = " ".repeat(number.length());
        String at = program.name() + ":" + line + (column > 0 ? ":" + column : "");
        List<String> lines = new ArrayList<>();
        lines.add(margin + ink.paint(Ink.Mark.PLACE, "--> ") + Columns.harmless(at));
        if (line > source.size()) {
            return lines;
        }
        String text = source.get(line - 1);
        int room = width - number.length() - 3;
        String shown = Columns.cut(expand(text), room);
        lines.add(ink.paint(Ink.Mark.PLACE, margin + " |"));
        lines.add(ink.paint(Ink.Mark.PLACE, number + " | ") + Columns.harmless(shown));
        if (column > 0) {
            String caret = caret(text, column, wholeLine, room);
            lines.add(ink.paint(Ink.Mark.PLACE, margin + " | ") + ink.paint(Ink.Mark.BAD, caret));
        }
        return lines;
    }

    private static String caret(String text, int column, boolean wholeLine, int room) {
        int start = Columns.of(expand(text.substring(0, Math.min(column - 1, text.length()))));
        int length = wholeLine ? Columns.of(expand(text).strip()) : 1;
        int shownStart = Math.min(start, room - 1);
        return " ".repeat(shownStart) + "^".repeat(Math.clamp(length, 1, room - shownStart));
    }

    private static String expand(String text) {
        return text.replace("\t", " ".repeat(TAB));
    }

    private List<String> headline(String label, String message) {
        Paragraph paragraph = new Paragraph();
        paragraph.addWhole(label + ":", Ink.Mark.BAD).add(" ", Ink.Mark.PLAIN);
        paragraph.add(Columns.harmless(firstLine(message)), Ink.Mark.BOLD);
        List<String> lines = new ArrayList<>(paragraph.lines(ink, width));
        message.lines().skip(1).forEach(line -> lines.add("  " + Columns.harmless(line)));
        return lines;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** The line that says what to do; nothing if there is no help. */
    public static List<String> help(String help, Ink ink, int width) {
        if (help.isEmpty()) {
            return List.of();
        }
        Paragraph paragraph = new Paragraph();
        paragraph.addWhole("help:", Ink.Mark.GOOD).add(" " + help, Ink.Mark.PLAIN);
        return paragraph.lines(ink, width - 2).stream().map(line -> "  " + line).toList();
    }
}
