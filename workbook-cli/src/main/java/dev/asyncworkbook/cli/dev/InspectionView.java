package dev.asyncworkbook.cli.dev;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Inspection;
import dev.asyncworkbook.grader.finding.Inspections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Inspections for a person: part by part, and what is wrong below it. */
final class InspectionView {

    private final Screen screen;

    InspectionView(Screen screen) {
        this.screen = screen;
    }

    /** One part, with what is wrong with it. */
    List<String> lines(Inspection inspection) {
        List<String> lines = new ArrayList<>();
        Paragraph head = new Paragraph();
        boolean sound = inspection.isSound();
        head.addWhole(sound ? "ok  " : "BAD ", sound ? Ink.Mark.GOOD : Ink.Mark.BAD);
        head.add(" " + inspection.name(), Ink.Mark.BOLD);
        head.add(
                "  "
                        + (inspection.note().isEmpty() ? "" : inspection.note() + ", ")
                        + seconds(inspection.time().toMillis()),
                Ink.Mark.PLAIN);
        lines.addAll(head.lines(screen.ink(), screen.width()));
        inspection.findings().forEach(finding -> lines.addAll(lines(finding)));
        return lines;
    }

    private List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "  "
                        + screen.ink()
                                .paint(
                                        Ink.Mark.PLACE,
                                        Columns.harmless(finding.spot().toString())));
        String text =
                finding.severity().label() + ": " + finding.message() + " [" + finding.rule() + "]";
        for (String line : Columns.harmlessLines(text)) {
            Paragraph.wrap(line, screen.width() - 4).forEach(part -> lines.add("    " + part));
        }
        return lines;
    }

    /** All in one sentence. */
    String summary(Inspections inspections, String verb) {
        int parts = inspections.list().size();
        return "%s %s: %s, %s."
                .formatted(
                        verb,
                        count(parts, "part"),
                        inspections.errors() == 0
                                ? "no errors"
                                : count(inspections.errors(), "error"),
                        inspections.warnings() == 0
                                ? "no warnings"
                                : count(inspections.warnings(), "warning"));
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
