package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.render.SourceNotes;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SnippetResult;

import java.util.ArrayList;
import java.util.List;

/** What one snippet came to, for the one who typed it. */
final class SnippetView {

    private static final String NAME = "typed";

    private final Screen screen;

    SnippetView(Screen screen) {
        this.screen = screen;
    }

    List<String> lines(SnippetResult result) {
        List<String> lines = new ArrayList<>();
        SourceNotes notes =
                new SourceNotes(new Program(NAME, result.source()), screen.ink(), screen.width());
        lines.addAll(notes.problems(result.problems()));
        result.value().ifPresent(value -> lines.addAll(Columns.harmlessLines(value)));
        result.failure().ifPresent(failure -> addSentence(lines, failure, Ink.Mark.BAD));
        lines.addAll(notes.diagnostics(placed(result)));
        result.lost().ifPresent(lost -> addSentence(lines, lost, Ink.Mark.DOUBTFUL));
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private void addSentence(List<String> lines, String sentence, Ink.Mark mark) {
        for (String line : Columns.harmlessLines(sentence)) {
            lines.addAll(new Paragraph().add(line, mark).lines(screen.ink(), screen.width()));
        }
    }

    private static List<ReportedDiagnostic> placed(SnippetResult result) {
        List<String> source = result.source().lines().toList();
        List<ReportedDiagnostic> placed = new ArrayList<>();
        for (Diagnostic each : result.diagnostics()) {
            boolean known = each.line() >= 1 && each.line() <= source.size();
            int column = known ? firstColumn(source.get(each.line() - 1)) : 0;
            placed.add(
                    new ReportedDiagnostic(
                            each.code(),
                            each.message(),
                            known ? each.line() : 0,
                            column,
                            each.help()));
        }
        return placed;
    }

    private static int firstColumn(String line) {
        return line.length() - line.stripLeading().length() + 1;
    }
}
