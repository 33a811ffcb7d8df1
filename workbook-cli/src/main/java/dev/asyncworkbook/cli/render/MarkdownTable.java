package dev.asyncworkbook.cli.render;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;

/** A table of Markdown: columns side by side, the widest made narrower until they fit. */
final class MarkdownTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final MarkdownInlines inlines;
    private final Ink ink;

    MarkdownTable(MarkdownInlines inlines, Ink ink) {
        this.inlines = inlines;
        this.ink = ink;
    }

    List<String> lines(TableBlock table, int width) {
        List<List<String>> rows = new ArrayList<>();
        int headRows = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
                headRows += part instanceof TableHead ? 1 : 0;
            }
        }
        int[] widths = widths(rows, width);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean head = i < headRows;
            row(rows.get(i), widths, head ? Ink.Mark.BOLD : Ink.Mark.PLAIN, lines);
            if (i == headRows - 1) {
                lines.add(rule(widths));
            }
        }
        return lines;
    }

    private List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.plainText(cell));
        }
        return cells;
    }

    private static int[] widths(List<List<String>> rows, int width) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        int total = GAP.length() * Math.max(0, columns - 1);
        for (int each : widths) {
            total += each;
        }
        for (; total > width; total--) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void row(List<String> cells, int[] widths, Ink.Mark mark, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Paragraph.wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(i == 0 ? "" : GAP).append(Columns.fit(cell, widths[i]));
            }
            lines.add(ink.paint(mark, line.toString().stripTrailing()));
        }
    }

    private static String rule(int[] widths) {
        List<String> parts = new ArrayList<>();
        for (int width : widths) {
            parts.add("-".repeat(width));
        }
        return String.join(GAP, parts);
    }
}
